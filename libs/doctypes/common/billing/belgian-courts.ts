/** First post codes of the areas of the Belgian enterprise courts, in order, with the seat of the court or division. */
const courts: readonly (readonly [from: number, court: string])[] = [
  [1000, 'Brussel / Bruxelles'],
  [1300, 'Brabant wallon'],
  [1500, 'Brussel'],
  [2000, 'Antwerpen'],
  [2800, 'Antwerpen, afdeling Mechelen'],
  [2900, 'Antwerpen'],
  [3000, 'Leuven'],
  [3500, 'Antwerpen, afdeling Hasselt'],
  [3700, 'Antwerpen, afdeling Tongeren'],
  [3800, 'Antwerpen, afdeling Hasselt'],
  [4000, 'Liège'],
  [4700, 'Eupen'],
  [4800, 'Liège, division Verviers'],
  [5000, 'Liège, division Namur'],
  [5500, 'Liège, division Dinant'],
  [6000, 'Hainaut, division Charleroi'],
  [6600, 'Liège, division Luxembourg'],
  [7000, 'Hainaut, division Mons'],
  [7500, 'Hainaut, division Tournai'],
  [8000, 'Gent, afdeling Brugge'],
  [8400, 'Gent, afdeling Oostende'],
  [8500, 'Gent, afdeling Kortrijk'],
  [8600, 'Gent, afdeling Veurne'],
  [8700, 'Gent, afdeling Kortrijk'],
  [8900, 'Gent, afdeling Ieper'],
  [9000, 'Gent'],
  [9100, 'Gent, afdeling Dendermonde'],
  [9700, 'Gent, afdeling Oudenaarde'],
  [9800, 'Gent'],
];

/**
 * The mention of the register of legal entities that Belgian companies print (article 2:20 of the Code of companies and
 * associations): the register and the enterprise court of the seat. Areas are drawn by the first post code only, so a
 * municipality at a border may belong to the neighbour.
 */
export function registerMention(postCode: string): string {
  const code = Number(postCode);
  const court = courts.findLast(([from]) => code >= from)?.[1];
  return court ? `RPR / RPM ${court}` : 'RPR / RPM';
}
