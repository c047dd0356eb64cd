import { evaluateRegle, isApplicable, isCodeDeFait } from '@focale/domaine';
import { hash } from '@node-rs/argon2';
import { ANNEE, load, MAINTENANT } from '../commun/produit.mjs';
import { buildFond } from './build-ensemble.mjs';
import { MOT_DE_PASSE } from './personnes.mjs';

/**
 * Makes the database of these addresses what every size starts from, and reads the rules of the built product that the
 * national set follows.
 */
export async function prepareFond(adresses) {
  const { createApplication } = await load('create-application.js');
  const { readReglages } = await load('socle/config/index.js');
  const { ActionsLocalesDuFilm, OpenSuivis } = await load('film/index.js');
  const { buildEcoleQuery } = await load('film/suivi/lecture/film-actuel.queries.js');
  const { FaitsDeclares } = await load('socle/faits/index.js');
  const { SQL_PROFILS } = await load('film/suivi/open-suivis.js');
  const reglages = readReglages({
    DATABASE_URL: adresses.application,
    COOKIE_SECURISE: 'false',
    FOCALE_AUJOURDHUI: MAINTENANT,
    JOURNAL_NIVEAU: 'silent',
    TRAVAUX_ICI: 'false',
  });
  const application = await createApplication({ reglages, adresses });
  try {
    await application.init();
    const open = application.get(OpenSuivis);
    await buildFond(adresses.superutilisateur, ANNEE, (annee) => open.executeAll(annee));
    return {
      isApplicable,
      evaluateRegle,
      isCodeDeFait,
      SQL_PROFILS,
      declares: application.get(FaitsDeclares).list(),
      requeteDuFilm: buildEcoleQuery(ANNEE, application.get(ActionsLocalesDuFilm).listSql(ANNEE)),
      empreinte: await hash(MOT_DE_PASSE),
    };
  } finally {
    await application.close();
  }
}
