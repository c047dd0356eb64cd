import type { Regles } from '@focale/api-client';
import { Disclosure } from '@focale/ui';
import { Champ, Fichier, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toDepotDeScan } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

const REGLES = {
  signeeLe: { genre: 'jour', libelle: 'Lettre signée le', requis: 'Indiquez le jour de la signature.' },
  fichier: {
    genre: 'fichier',
    libelle: 'Lettre numérisée',
    aide: 'PDF ou image (JPEG, PNG), les deux signatures lisibles',
    requis: 'Choisissez le fichier de la lettre signée.',
  },
} as const satisfies Regles;

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Pick<Lettre, 'etat' | 'signeeLe'>;
}

/** For a letter signed on paper: the day, and the scan. It stands for both agreements. */
export function DepotDeScan({ ecole, id, lettre }: Props) {
  const aujourdhui = useAujourdhui();
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toDepotDeScan(ecole, id),
    titre: 'Lettre signée sur papier',
    defaut: { signeeLe: lettre.signeeLe ?? aujourdhui },
    dansLAdresse: ['signeeLe'],
    succes: 'Lettre signée déposée : elle est figée',
  });
  return (
    <Disclosure
      summary={lettre.etat === 'signee' ? 'Joindre la lettre numérisée' : 'Elle est déjà signée sur papier ?'}
    >
      <Formulaire de={formulaire} action="Déposer la lettre signée" discret>
        <p>Le document déposé vaut accord des deux parties : la lettre est alors signée et figée.</p>
        <Champ de={formulaire} nom="signeeLe" max={aujourdhui} />
        <Fichier de={formulaire} nom="fichier" accept="application/pdf,image/png,image/jpeg" />
      </Formulaire>
    </Disclosure>
  );
}
