import type { OrderResponse, OrderResponseAdvanced } from '#standards';

/** The answer to an order, plain (T76) or advanced (T116): the second differs in its profile and in naming a change. */
export type AnyResponse = OrderResponse | OrderResponseAdvanced;

export type ResponseLine = NonNullable<AnyResponse['lines']>[number];
