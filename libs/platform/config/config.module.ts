import { type DynamicModule, Module } from '@nestjs/common';
import type { ConnectedConfig } from './config.js';

/** The injection token of the configuration: `@Inject(CONFIG) config: ConnectedConfig`. */
export const CONFIG = Symbol('ConnectedConfig');

/** Makes the configuration, read and completed by whoever starts the process, available to every module. */
@Module({})
export class ConfigModule {
  static forRoot(config: ConnectedConfig): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
