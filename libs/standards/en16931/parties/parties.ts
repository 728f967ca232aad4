import { codeList } from '../../codelists/index.js';
import { documentRules, type Rule } from '../rule/rule.js';
import { isVat, type View } from '../view/view.js';
import { missing } from '../words/templates.js';
import { type Term, termName } from '../words/terms.js';
import { words } from '../words/words.js';

/** Searched as text, as the official rule does. Greece writes EL. */
const prefixes = ` ${[...codeList('ISO3166'), 'EL'].sort().join(' ')} `;

interface Taxpayer {
  readonly vatIdentifier?: string | undefined;
  readonly taxScheme?: string | undefined;
}

type Role = 'seller' | 'buyer' | 'taxRepresentative';
const vatTerms: Readonly<Record<Role, Term>> = { seller: 'BT-31', buyer: 'BT-48', taxRepresentative: 'BT-63' };
const roles = Object.keys(vatTerms) as readonly Role[];

function hasPrefix({ vatIdentifier, taxScheme }: Taxpayer = {}): boolean {
  return vatIdentifier === undefined || !isVat(taxScheme) || prefixes.includes(vatIdentifier.slice(0, 2));
}

const withoutPrefix = ({ model }: View): Role => roles.find((role) => !hasPrefix(model[role])) ?? 'seller';

/** A payee is somebody else than the seller. */
function isSeller({ model: { payee, seller } }: View): boolean {
  const identifiers = seller?.identifiers?.map(({ identifier }) => identifier) ?? [];
  return (
    (payee?.name !== undefined && payee.name === seller?.tradingName) ||
    (payee?.identifier !== undefined && identifiers.includes(payee.identifier))
  );
}

const rules: readonly Rule[] = [
  {
    id: 'BR-17',
    term: 'BT-59',
    at: '/payee/name',
    words: words(
      [
        '{Name} ({term}) of zijn nummer is dat van de verkoper; een begunstigde staat er alleen als iemand anders betaald wordt.',
        '{Name} ({term}) ou son identifiant est celui du vendeur ; un bénéficiaire ne figure que si quelqu’un d’autre est payé.',
        '{Name} ({term}) oder seine Kennung ist die des Verkäufers; ein Zahlungsempfänger steht nur da, wenn jemand anderer bezahlt wird.',
        '{Name} ({term}) or identifier is the seller’s; a payee is named only when somebody else is paid.',
      ],
      [
        'Laat de begunstigde weg, of vul {path} juist in.',
        'Supprimez le bénéficiaire, ou corrigez {path}.',
        'Lassen Sie den Zahlungsempfänger weg oder berichtigen Sie {path}.',
        'Leave out the payee, or correct {path}.',
      ],
      { name: termName('BT-59') },
    ),
    holds: (view) => view.model.payee?.name === undefined || !isSeller(view),
  },
  {
    id: 'BR-56',
    term: 'BT-63',
    at: '/taxRepresentative/vatIdentifier',
    words: missing('BT-63', [
      ': wat er staat, is een nummer van een andere belasting',
      ' : ce qui figure est l’identifiant d’une autre taxe',
      ': Was dasteht, ist die Nummer einer anderen Steuer',
      ': what is there is the identifier of another tax',
    ]),
    holds: ({ model: { taxRepresentative } }) =>
      taxRepresentative?.vatIdentifier === undefined || isVat(taxRepresentative.taxScheme),
  },
  {
    id: 'BR-CO-09',
    term: (view) => vatTerms[withoutPrefix(view)],
    at: (view) => `/${withoutPrefix(view)}/vatIdentifier`,
    words: words(
      [
        'Btw-nummer {value} ({term}) begint niet met een landcode.',
        'Le numéro de TVA {value} ({term}) ne commence pas par un code de pays.',
        'Die USt-IdNr. {value} ({term}) beginnt nicht mit einem Ländercode.',
        'VAT identifier {value} ({term}) does not begin with a country code.',
      ],
      [
        'Zet in {path} de landcode vóór het nummer, bijvoorbeeld BE0123456749.',
        'Mettez dans {path} le code du pays devant le numéro, par exemple BE0123456749.',
        'Setzen Sie in {path} den Ländercode vor die Nummer, zum Beispiel BE0123456749.',
        'Put the country code before the number in {path}, BE0123456749 for example.',
      ],
    ),
    holds: ({ model }) => roles.every((role) => hasPrefix(model[role])),
    params: (view) => ({ value: view.model[withoutPrefix(view)]?.vatIdentifier ?? '' }),
  },
  {
    id: 'BR-CO-26',
    term: 'BT-31',
    at: '/seller/vatIdentifier',
    words: words(
      [
        'De koper kan de verkoper niet herkennen: noch een identificatienummer (BT-29), noch een ondernemingsnummer (BT-30), noch een btw-nummer ({term}) staat er.',
        'L’acheteur ne peut reconnaître le vendeur : ni identifiant (BT-29), ni numéro d’entreprise (BT-30), ni numéro de TVA ({term}).',
        'Der Käufer kann den Verkäufer nicht erkennen: weder Kennung (BT-29) noch Registernummer (BT-30) noch USt-IdNr. ({term}).',
        'The buyer cannot recognise the seller: no identifier (BT-29), no legal registration (BT-30), no VAT identifier ({term}).',
      ],
      [
        'Vul {path} in, of een van de andere nummers.',
        'Complétez {path}, ou un des autres numéros.',
        'Füllen Sie {path} oder eine der anderen Nummern aus.',
        'Fill in {path}, or one of the other identifiers.',
      ],
    ),
    holds: ({ model: { seller } }) =>
      seller === undefined ||
      (seller.vatIdentifier !== undefined && isVat(seller.taxScheme)) ||
      seller.legalRegistrationIdentifier !== undefined ||
      (seller.identifiers ?? []).some(({ identifierScheme }) => identifierScheme !== 'SEPA'),
  },
];

export const partyRules = documentRules(rules);
