import { Alea, uuidOf } from './alea.js';
import { ANNEE_EN_COURS } from './profils.js';
import type { EtablissementDeDemonstration } from './types.js';
import type { DemandeDeDemonstration } from './types-de-la-vie-numerique.js';

const BESOINS = [
  ['postes_fixes', 'Remplacer les postes de la salle informatique', 16],
  ['portables', 'Classe mobile partagée par les équipes', 15],
  ['video', 'Vidéoprojecteurs en fin de vie', 4],
] as const;

/** What collèges ask of the campaign that the demonstration holds open. */
export function buildEquipement({ uai, type, departement }: EtablissementDeDemonstration): DemandeDeDemonstration[] {
  const alea = new Alea('equipement', uai);
  if (type !== 'college' || departement !== '087' || !alea.chance(0.6)) return [];
  return alea
    .shuffle(BESOINS)
    .slice(0, alea.integer(1, 2))
    .map(([categorie, besoin, quantite], rang) => ({
      ...{ uai, annee: ANNEE_EN_COURS, id: uuidOf('demande', uai, rang), categorie, besoin, quantite },
      etat: alea.chance(0.7) ? 'demandee' : 'brouillon',
    }));
}
