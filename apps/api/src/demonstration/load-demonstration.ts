import { type INestApplicationContext } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFilmOf } from '../catalogue/read-catalogue.js';
import { OpenSuivis } from '../film/index.js';
import { LoadProfils } from '../profils/index.js';
import { Base, Horloge } from '../socle/contexte/index.js';
import { Projections } from '../socle/faits/index.js';
import { buildDemonstration } from './build-demonstration.js';
import { buildVieDesCommissions, FAITS_DE_LA_VIE } from './build-vie-des-commissions.js';
import { buildVieNumerique, FAITS_DE_LA_VIE_NUMERIQUE } from './build-vie-numerique.js';
import { listFaitsDesDeclarations } from './faits-des-declarations.js';
import { readEtablissementsCsv } from './read-etablissements-csv.js';
import { writeVieDesCommissions } from './write-commission-vie.js';
import { writeDeclarations } from './write-declarations.js';
import { writeEtablissements, writeParametres, writePersonnes } from './write-etablissements.js';
import { writeFilm, writeHistoire, writePreuves } from './write-film.js';
import { writeRessources, writeVieNumerique } from './write-vie-numerique.js';

const ETABLISSEMENTS = new URL('../../../../catalogues/demonstration/etablissements.csv', import.meta.url);
const PREMIER_JOUR = '2026-08-01';
const DERNIER_JOUR = '2027-07-31';

/** Said in the README and on the sign-in page: a demonstration hides nothing. */
export const MOT_DE_PASSE = 'focale-demo';

/** Loads the fictitious académie into a database that knows nobody yet, whole or not at all; imported schools may be there. */
export async function loadDemonstration(application: INestApplicationContext): Promise<void> {
  const base = application.get(Base, { strict: false });
  const open = application.get(OpenSuivis, { strict: false });
  const projections = application.get(Projections, { strict: false });
  const jour = application.get(Horloge, { strict: false }).today();
  await base.runSysteme('demonstration', async () => {
    const [deja] = await base.query('select 1 from agents limit 1');
    if (deja) return;
    const aujourdhui = jour < PREMIER_JOUR ? PREMIER_JOUR : jour > DERNIER_JOUR ? DERNIER_JOUR : jour;
    const donnees = buildDemonstration({
      aujourdhui,
      film2526: readFilmOf(2025),
      film2627: readFilmOf(2026),
      etablissements: readEtablissementsCsv(readFileSync(fileURLToPath(ETABLISSEMENTS), 'utf8')),
    });
    await writeEtablissements(base, donnees.etablissements);
    await writeParametres(base);
    await application.get(LoadProfils, { strict: false }).executeAllHere();
    await writeRessources(base, aujourdhui);
    await writePersonnes(base, donnees, await hash(MOT_DE_PASSE));
    for (const annee of [2025, 2026]) await open.executeAllHere(annee);
    const vie = buildVieDesCommissions(donnees, aujourdhui);
    const numerique = buildVieNumerique(donnees, aujourdhui);
    const faits = [...listFaitsDesDeclarations(donnees, aujourdhui), ...vie.faits, ...numerique.faits];
    await writeDeclarations(base, donnees, faits);
    await writeVieDesCommissions(base, vie);
    await writeVieNumerique(base, numerique);
    await writeFilm(base, { ...donnees, faits: donnees.faits.filter(({ code }) => !isPorte(code)) });
    const lieux = await base.query<{ uai: string; annee: number }>('select uai, annee from suivis order by uai, annee');
    for (const lieu of lieux) await projections.run(lieu);
    await writePreuves(base);
    await writeHistoire(base, aujourdhui);
  });
}

/** Whether a row of the demonstration carries the fait; a line whose fait nothing declares is ticked by hand. */
const isPorte = (code: string): boolean => FAITS_DE_LA_VIE.has(code) || FAITS_DE_LA_VIE_NUMERIQUE.has(code);
