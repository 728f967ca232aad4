import { askers, type Asker } from './matrix.js';

/**
 * Who gets what, of whom: three words are for a thing of the own firm and class, of another class, and of another network;
 * one word is for all three, or for what is nobody's. `yes`: they may. `none`: an empty list, or a payment file of which nothing
 * is taken. What somebody may not see is 404 and never 403, which would tell that it is there: 403 is for what everybody
 * of the network can see (firms, products) and for doing what somebody only sees. `fair` is the fair organiser,
 * `partner` a program with a key of the own firm.
 *
 * A new endpoint is decided upon here: its row is thought about, not copied from what the test shows.
 */
const table = `
| operation                                                       | office        | teacher       | student       | fair         | partner       | nobody |
| GET /health/live                                                | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /health/ready                                               | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /metrics                                                    | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /openapi.json                                               | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /v1/api-keys                                                | 403 403 404   | yes 403 404   | yes 403 404   | 403          | 403           | 401    |
| POST /v1/api-keys                                               | 403 403 404   | 403           | yes 403 404   | 403          | 403           | 401    |
| DELETE /v1/api-keys/{id}                                        | 403 403 404   | 403           | yes 403 404   | 403          | 403           | 401    |
| GET /v1/assessment-words                                        | 403           | yes           | yes           | 403          | 403           | 401    |
| POST /v1/assessments                                            | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/audit-actions                                           | yes           | 403           | 403           | 403          | 403           | 401    |
| GET /v1/audit-entries                                           | yes           | 403           | 403           | 403          | 403           | 401    |
| GET /v1/bank-accounts                                           | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/bank-accounts                                          | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/bank-accounts/{id}/camt054                              | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/bank-accounts/{id}/movements                            | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/bank-accounts/{id}/movements/{number}                   | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| PUT /v1/bank-accounts/{id}/movements/{number}/reconciliation    | 403 403 404   | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| DELETE /v1/bank-accounts/{id}/movements/{number}/reconciliation | 403 403 404   | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/cases                                                   | yes yes none  | yes none none | yes none none | 403          | yes none none | 401    |
| GET /v1/cases/{id}                                              | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/cases/{id}/checks                                       | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/claims                                                  | yes yes none  | yes none none | yes none none | 403          | yes none none | 401    |
| POST /v1/claims/{id}/reminders                                  | 403 403 404   | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/classes                                                 | yes           | yes           | 403           | 403          | 403           | 401    |
| POST /v1/classes                                                | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| PATCH /v1/classes/{id}                                          | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/assessments                                | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/assessments/file                           | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/board                                      | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/board/entries                              | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/cases                                      | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/grants                                     | none none 404 | none 404 404  | 403           | 403          | 403           | 401    |
| POST /v1/classes/{id}/grants                                    | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| PUT /v1/classes/{id}/pause                                      | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| DELETE /v1/classes/{id}/pause                                   | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/proposals/{personId}/{goalId}              | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| POST /v1/classes/{id}/proposals/accept                          | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/scenarios                                  | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| POST /v1/classes/{id}/scenarios                                 | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| PUT /v1/classes/{id}/start-capital                              | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/classes/{id}/steering                                   | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/dead-letters                                            | yes           | 403           | 403           | 403          | 403           | 401    |
| POST /v1/dead-letters/{id}/resolve                              | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| POST /v1/dead-letters/{id}/retry                                | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/document-types                                          | yes           | yes           | yes           | yes          | yes           | 401    |
| GET /v1/documents                                               | yes yes none  | yes none none | yes none none | 403          | yes none none | 401    |
| GET /v1/documents/{id}                                          | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/documents/{id}/next-steps                               | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/documents/{id}/page                                     | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/documents/{id}/paper                                    | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/documents/{id}/ubl                                      | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/drafts                                                  | none          | 403           | yes none none | 403          | yes none none | 401    |
| POST /v1/drafts                                                 | 404           | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/drafts/{id}                                             | 404           | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| PUT /v1/drafts/{id}                                             | 404           | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| DELETE /v1/drafts/{id}                                          | 404           | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/drafts/{id}/submission                                 | 404           | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/envelopes                                               | yes yes none  | yes none none | yes none none | 403          | yes none none | 401    |
| POST /v1/envelopes                                              | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/envelopes/{id}                                          | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/envelopes/{id}/receipt                                  | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/events                                                  | yes           | yes           | yes           | 403          | yes           | 401    |
| POST /v1/firm-numbers                                           | yes           | yes           | 403           | 403          | 403           | 401    |
| GET /v1/firms                                                   | yes yes none  | yes yes none  | yes yes none  | yes yes none | yes yes none  | 401    |
| POST /v1/firms                                                  | yes yes 404   | yes 403 404   | 403           | 403          | 403           | 401    |
| GET /v1/firms/{id}                                              | yes yes 404   | yes yes 404   | yes yes 404   | yes yes 404  | yes yes 404   | 401    |
| PATCH /v1/firms/{id}                                            | yes yes 404   | yes 403 404   | yes 403 404   | 403          | 403           | 401    |
| GET /v1/firms/{id}/business-card                                | yes yes 404   | yes 403 404   | yes 403 404   | 403          | yes 403 404   | 401    |
| PUT /v1/firms/{id}/class                                        | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| POST /v1/firms/{id}/close                                       | yes yes 404   | yes 403 404   | 403           | 403          | 403           | 401    |
| POST /v1/firms/{id}/letter                                      | yes yes 404   | yes 403 404   | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/firms/{id}/logo                                         | yes yes 404   | yes yes 404   | yes yes 404   | yes yes 404  | yes yes 404   | 401    |
| PUT /v1/firms/{id}/logo                                         | yes yes 404   | yes 403 404   | yes 403 404   | 403          | 403           | 401    |
| DELETE /v1/firms/{id}/logo                                      | yes yes 404   | yes 403 404   | yes 403 404   | 403          | 403           | 401    |
| POST /v1/firms/{id}/reopen                                      | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/firms/{id}/today                                        | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/goal-sets                                               | 403           | yes           | none          | 403          | 403           | 401    |
| POST /v1/goal-sets                                              | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/goal-sets/{id}                                          | 403           | yes 404 404   | 404           | 403          | 403           | 401    |
| PATCH /v1/goal-sets/{id}                                        | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/goal-sets/{id}/file                                     | 403           | yes 404 404   | 404           | 403          | 403           | 401    |
| POST /v1/goal-sets/{id}/goals                                   | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| POST /v1/goal-sets/{id}/import                                  | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| PATCH /v1/goals/{id}                                            | 403           | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/health-report                                           | yes           | 403           | 403           | 403          | 403           | 401    |
| GET /v1/identity-providers                                      | yes yes none  | 403           | 403           | 403          | 403           | 401    |
| PATCH /v1/identity-providers/{id}                               | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| DELETE /v1/identity-providers/{id}                              | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/market/filters                                          | yes           | yes           | yes           | yes          | yes           | 401    |
| GET /v1/market/products                                         | yes yes none  | yes yes none  | yes yes none  | yes yes none | yes yes none  | 401    |
| GET /v1/me                                                      | yes           | yes           | yes           | yes          | yes           | 401    |
| PUT /v1/me/password                                             | yes           | yes           | yes           | yes          | 403           | 401    |
| GET /v1/network                                                 | yes           | yes           | yes           | yes          | yes           | 401    |
| PATCH /v1/network                                               | yes           | 403           | 403           | 403          | 403           | 401    |
| GET /v1/payable-claims                                          | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/payable-claims/payments                                | 403 403 404   | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/payment-files                                          | none          | 403           | yes none none | 403          | yes none none | 401    |
| GET /v1/payment-orders                                          | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/payment-orders                                         | 403 403 404   | 403           | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/people                                                  | yes yes none  | yes none none | yes none none | none         | 403           | 401    |
| POST /v1/people                                                 | yes yes 404   | yes 403 404   | 403           | 403          | 403           | 401    |
| POST /v1/people-imports                                         | yes           | yes           | 403           | 403          | 403           | 401    |
| GET /v1/people-imports/template                                 | yes           | yes           | 403           | 403          | 403           | 401    |
| GET /v1/people/{id}                                             | yes yes 404   | yes 404 404   | yes 404 404   | 404          | 403           | 401    |
| PATCH /v1/people/{id}                                           | yes yes 404   | yes 404 404   | 403 404 404   | 404          | 403           | 401    |
| GET /v1/people/{id}/assessments                                 | 403           | yes 404 404   | 404           | 403          | 403           | 401    |
| DELETE /v1/people/{id}/identities                               | yes yes 404   | yes 404 404   | 403 404 404   | 404          | 403           | 401    |
| PUT /v1/people/{id}/memberships/{firmId}                        | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| DELETE /v1/people/{id}/memberships/{firmId}                     | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| PUT /v1/people/{id}/password                                    | yes yes 404   | yes 404 404   | 403 404 404   | 404          | 403           | 401    |
| POST /v1/people/{id}/password-reset                             | yes yes 404   | yes 404 404   | 403 404 404   | 404          | 403           | 401    |
| PUT /v1/people/{id}/roles                                       | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/products                                                | yes yes none  | yes yes none  | yes yes none  | yes yes none | yes yes none  | 401    |
| POST /v1/products                                               | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/products/{id}                                           | yes yes 404   | yes yes 404   | yes yes 404   | yes yes 404  | yes yes 404   | 401    |
| PUT /v1/products/{id}                                           | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/products/{id}/picture                                   | yes yes 404   | yes yes 404   | yes yes 404   | yes yes 404  | yes yes 404   | 401    |
| PUT /v1/products/{id}/picture                                   | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| DELETE /v1/products/{id}/picture                                | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/products/export                                         | yes yes 404   | yes yes 404   | yes yes 404   | yes yes 404  | yes yes 404   | 401    |
| POST /v1/products/import                                        | 403 403 404   | 403           | yes 403 404   | 403          | yes 403 404   | 401    |
| GET /v1/reminders                                               | yes yes none  | yes none none | yes none none | 403          | yes none none | 401    |
| GET /v1/reminders/{id}/paper                                    | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| POST /v1/scenarios/{id}/cancel                                  | yes yes 404   | yes 404 404   | 403           | 403          | 403           | 401    |
| GET /v1/schools                                                 | yes           | yes           | yes           | yes          | 403           | 401    |
| POST /v1/schools                                                | yes           | 403           | 403           | 403          | 403           | 401    |
| POST /v1/schools/{id}/identity-providers                        | yes yes 404   | 403           | 403           | 403          | 403           | 401    |
| GET /v1/sectors                                                 | yes           | yes           | yes           | yes          | yes           | 401    |
| POST /v1/sessions                                               | yes           | yes           | yes           | yes          | yes           | yes    |
| DELETE /v1/sessions                                             | yes           | yes           | yes           | yes          | 403           | 401    |
| DELETE /v1/sessions/current                                     | yes           | yes           | yes           | yes          | yes           | 401    |
| GET /v1/sign-in/oidc/{id}/callback                              | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /v1/sign-in/oidc/{id}/start                                 | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /v1/sign-in/problem                                         | 404           | 404           | 404           | 404          | 404           | 404    |
| GET /v1/sign-in/providers                                       | yes           | yes           | yes           | yes          | yes           | yes    |
| GET /v1/statements                                              | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/statements/{id}                                         | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/statements/{id}/camt053                                 | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/statements/{id}/coda                                    | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/statements/{id}/paper                                   | yes yes 404   | yes 404 404   | yes 404 404   | 403          | yes 404 404   | 401    |
| GET /v1/stock                                                   | yes yes 404   | yes 403 404   | yes 403 404   | 403          | yes 403 404   | 401    |
| POST /v1/stock-supplies                                         | yes yes 404   | yes 403 404   | 403           | 403          | 403           | 401    |
| POST /v1/validate                                               | yes           | yes           | yes           | yes          | yes           | 401    |
`;

export const decisions: ReadonlyMap<string, Readonly<Record<Asker, string>>> = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [operation, ...cells] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      const decided = Object.fromEntries(askers.map((asker, index) => [asker, cells[index]!]));
      return [operation!, decided as Record<Asker, string>];
    }),
);
