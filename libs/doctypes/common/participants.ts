/** The two halves of a participant id, as every party of every document names itself. */
export interface Addressed {
  readonly electronicAddress: string;
  readonly electronicAddressScheme: string;
}

/** The participant id of a party: scheme and value, `0208:0123456749`. */
export function participantOf({ electronicAddress, electronicAddressScheme }: Addressed): string {
  return `${electronicAddressScheme.trim()}:${electronicAddress.trim()}`;
}

/** A participant id as a party writes it. */
export function addressedAs(participantId: string): Addressed {
  const colon = participantId.indexOf(':');
  if (colon < 1) throw new RangeError(`not a participant id: ${participantId}`);
  return { electronicAddress: participantId.slice(colon + 1), electronicAddressScheme: participantId.slice(0, colon) };
}
