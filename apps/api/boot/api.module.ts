import { Module, type BeforeApplicationShutdown, type DynamicModule, type Provider } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { EnvelopeIntake } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { CLOCK, systemClock, type Clock } from '#kernel';
import { PlatformModule, type ConnectedConfig, type Logger } from '#platform';
import { ApiKeys, FirmDirectory, SignIn } from '#registry';
import { AccountTargets } from '../access/account-targets.js';
import { ClassSource } from '../access/class-source.js';
import { DocumentSource } from '../access/document-source.js';
import { FirmTargets } from '../access/firm-targets.js';
import { ProductShelf } from '../access/product-shelf.js';
import { MovementSource } from '../access/movement-source.js';
import { StatementSource } from '../access/statement-source.js';
import { CaseSteps } from '../drafting/case-steps.js';
import { DraftBeginning } from '../drafting/draft-beginning.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { Stationery } from '../paper/stationery.js';
import { SignInFlow } from '../signin/sign-in-flow.js';
import { SignInProblems } from '../signin/sign-in-problems.js';
import { EventStreams } from '../live/event-streams.js';
import { DocumentPaper } from '../paper/document-paper.js';
import { DecisionWatch } from '../submission/decision-watch.js';
import { IntakeWatch } from '../submission/intake-watch.js';
import { ReceiptDocument } from '../submission/receipt-document.js';
import { ClaimTodos } from '../today/claim-todos.js';
import { TodoList } from '../today/todo-list.js';
import { ApiDescription } from './api-description.js';
import { endpoints } from './endpoints.js';
import { kontorSchema } from '../../schema.js';
import { DOCUMENT_TYPES } from './tokens.js';

export interface ApiOptions {
  readonly config: ConnectedConfig;
  readonly logger: Logger;
  /** All that Kontor has unless told otherwise. */
  readonly types?: DocumentTypes;
  readonly clock?: Clock;
}

/** The HTTP edge: endpoints, and what they share. */
@Module({})
export class ApiModule implements BeforeApplicationShutdown {
  constructor(private readonly http: HttpAdapterHost) {}

  static with({
    config,
    logger,
    types,
    clock = systemClock,
  }: ApiOptions & { readonly types: DocumentTypes }): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot({ config, logger, processName: 'api', ...kontorSchema })],
      controllers: [...endpoints],
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: DOCUMENT_TYPES, useValue: types },
        // Sessions are timed by the wall's clock, whatever the clock of the network.
        fromDatabase(SignIn, ({ manager }) => new SignIn(manager)),
        fromDatabase(ApiKeys, ({ manager }) => new ApiKeys(manager)),
        fromDatabase(FirmDirectory, ({ manager }) => new FirmDirectory(manager)),
        {
          provide: EnvelopeIntake,
          inject: [DataSource, FirmDirectory],
          useFactory: (dataSource: DataSource, directory: FirmDirectory) =>
            new EnvelopeIntake(dataSource, { directory, types, clock }),
        },
        FirmTargets,
        ProductShelf,
        AccountTargets,
        ClassSource,
        DocumentSource,
        StatementSource,
        MovementSource,
        DocumentPaper,
        CaseSteps,
        DraftDesk,
        DraftBeginning,
        ClaimTodos,
        TodoList,
        DecisionWatch,
        IntakeWatch,
        ReceiptDocument,
        SignInFlow,
        Stationery,
        SignInProblems,
        EventStreams,
        ApiDescription,
      ],
    };
  }

  /** Answers the requests under way while they still have what they need: the queues close after this, the database last. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.http.httpAdapter.close();
  }
}

function fromDatabase<T>(
  provide: abstract new (...parameters: never[]) => T,
  make: (database: DataSource) => T,
): Provider {
  return { provide, inject: [DataSource], useFactory: make };
}
