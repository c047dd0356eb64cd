export { decodeText } from './decode-text.js';
export { FichierRefuse } from './fichier-refuse.js';
export { readEnvoi } from './read-envoi.js';
export { readTableur, type LigneDeTableur } from './read-tableur.js';
export { writeClasseur, type ColonneDeClasseur, type ValeurDeCellule } from './write-classeur.js';
export { TYPE_CSV, TYPE_XLSX } from './types-de-fichier.js';
export { writeCsv } from './write-csv.js';
