import { CODES_STATUTS_ACTION as STATUT } from '@focale/domaine';
import type { Base } from '../socle/contexte/index.js';

/** One line done in ten keeps a link to what shows it, the same lines both years; some lines under way are in charge of somebody. */
export async function writePreuves(base: Base): Promise<void> {
  await base.query(
    `insert into preuves (uai, id, annee, action, cle, titre, adresse, datee_du, agent, cree_le)
     select a.uai, gen_random_uuid(), a.annee, a.action, f.cle, 'Compte rendu sur l’espace partagé',
       'https://partage.example/' || lower(f.code), a.fait_le, a.agent, (a.fait_le + time '12:00')::timestamptz
     from avancements a join film_actions f on f.academie = '22' and f.annee = a.annee and f.action = a.action
     where a.statut = ${STATUT.fait} and a.fait_le is not null and abs(hashtext(a.uai || f.cle)) % 10 = 0`,
  );
  await base.query(
    `update avancements set charge_nom = 'Équipe de vie scolaire'
     where statut = ${STATUT.en_cours} and abs(hashtext(uai || action)) % 6 = 0`,
  );
}
