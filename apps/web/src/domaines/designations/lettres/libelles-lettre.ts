/** Names of the parts of a letter, to say what somebody else changed. */
export const LIBELLES_LETTRE = {
  periode: 'Période',
  missionsPrincipales: 'Missions principales',
  missionsSecondaires: 'Missions secondaires',
  partages: 'Domaines partagés',
  qualification: 'Qualification',
  formations: 'Formations et animations',
  moyens: 'Moyens',
  remuneration: 'Rémunération ou allègement',
  suivi: 'Suivi',
  indicateurs: 'Indicateurs',
  instances: 'Instances',
  texteLibre: 'Précisions',
  lieu: 'Lieu',
};
