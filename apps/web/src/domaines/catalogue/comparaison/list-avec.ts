import { parseAnnee, previousAnnee } from '@focale/domaine';

export interface Avec {
  code: string;
  label: string;
  /** Completes « n lignes diffèrent … ». */
  dans: string;
}

/** What the film can be compared with. */
export function listAvec(annee: string, toNomAcademie: (code: string) => string, autre: string | null): Avec[] {
  const precedente = parseAnnee(annee) ? previousAnnee(annee) : 'l’année précédente';
  return [
    { code: 'publie', label: 'La version publiée', dans: 'de la version publiée' },
    { code: 'annee_precedente', label: `Le film ${precedente}`, dans: `du film ${precedente}` },
    {
      code: 'academie',
      label: 'Une autre académie',
      dans: autre ? `du film de l’${toNomAcademie(autre)}` : 'de celui d’une autre académie',
    },
  ];
}
