import { api, type Schemas } from '#web/api/client';

export type Words = Schemas['AssessmentWords'];
export type Colour = Words['colours'][number]['colour'];
export type Level = Words['levels'][number]['level'];

/** The colours, levels, checks and wordings, as the server says them in the reader's language. */
export function useWords() {
  // They change with Kontor only; a change of language asks for everything anew.
  return api.useQuery('get', '/v1/assessment-words', {}, { staleTime: Infinity });
}

/** A colour's words; the colour itself while they are on their way. */
export function wordsOf(words: Words | undefined, colour: Colour): Words['colours'][number] {
  return (
    words?.colours.find((each) => each.colour === colour) ?? { colour, symbol: '', name: '', means: '', share: null }
  );
}

export function levelName(words: Words | undefined, level: Level): string {
  return words?.levels.find((each) => each.level === level)?.name ?? '';
}

/** As many dots as a level weighs, where there is no room for its name. */
export function levelDots(weight: number): string {
  return '•'.repeat(weight);
}
