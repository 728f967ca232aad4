/** One row of a state machine: in state `from`, on `event`, go to `to`. */
export interface Transition<State extends string = string, Event extends string = string> {
  readonly from: State;
  readonly on: Event;
  readonly to: State;
}

/** A state machine as a table, checked when it is defined. */
export interface Machine<State extends string = string, Event extends string = string> {
  readonly name: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly transitions: readonly Transition<State, Event>[];
  /** The state after `event`, or undefined when the table has no such row. */
  next(state: State, event: Event): State | undefined;
  /** The events that the table knows in `state`. */
  events(state: State): Event[];
}

/**
 * Defines a state machine. A table with an unknown, unreachable or ambiguous state is a programming error and throws at
 * once, so that it stops the boot and not a transaction.
 */
export function defineMachine<State extends string, Event extends string>(
  name: string,
  table: {
    initial: State;
    states: readonly State[];
    transitions: readonly { from: State | readonly State[]; on: Event | readonly Event[]; to: State }[];
  },
): Machine<State, Event> {
  const rows = table.transitions.flatMap(({ from, on, to }) =>
    asList(from).flatMap((state) => asList(on).map((event) => ({ from: state, on: event, to }))),
  );
  const byKey = new Map<string, State>();
  for (const { from, on, to } of rows) {
    for (const state of [from, to]) {
      if (!table.states.includes(state)) throw new Error(`${name}: unknown state "${state}"`);
    }
    if (byKey.has(`${from} ${on}`)) throw new Error(`${name}: two ways out of "${from}" on "${on}"`);
    byKey.set(`${from} ${on}`, to);
  }
  const reached = reachable(table.initial, rows);
  for (const state of table.states) if (!reached.has(state)) throw new Error(`${name}: unreachable state "${state}"`);
  return {
    name,
    initial: table.initial,
    states: table.states,
    transitions: rows,
    next: (state, event) => byKey.get(`${state} ${event}`),
    events: (state) => rows.filter((row) => row.from === state).map((row) => row.on),
  };
}

function reachable<State extends string>(initial: State, rows: readonly { from: State; to: State }[]): Set<State> {
  const reached = new Set<State>([initial]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of rows) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
