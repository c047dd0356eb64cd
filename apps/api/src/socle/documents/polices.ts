import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DOSSIER = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));

/** Name of the only family a document may ask for. */
export const FAMILLE = 'Source Sans 3';

/** Paths of the TTF files shipped with the application (Source Sans 3, SIL Open Font License 1.1). */
export const POLICES: readonly string[] = [
  '400Regular',
  '400Regular_Italic',
  '600SemiBold',
  '700Bold',
  '700Bold_Italic',
].map((style) => join(DOSSIER, style, `SourceSans3_${style}.ttf`));
