import { InviteAgentDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import type { Role } from '@focale/domaine';
import { toEnvoi } from '../../api/envoi.js';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';

type Perimetre = 'region' | 'academie' | 'departement' | 'uai';

/** Where each role is held. */
const PERIMETRES: Record<Role, readonly Perimetre[]> = {
  administrateur: [],
  srane: ['academie', 'region'],
  referent_departemental: ['departement'],
  chef: ['uai'],
  adjoint: ['uai'],
  rrupn: ['uai'],
  contributeur: ['uai'],
  lecteur: ['uai', 'departement', 'academie', 'region'],
};

/** Beside what is sent: the kind of place, where a role may be held on several. */
const REGLES = {
  ...InviteAgentDto,
  sur: {
    genre: 'choix',
    libelle: 'Sur',
    requis: false,
    choix: (['uai', 'departement', 'academie', 'region'] as const).map((value) => ({
      value,
      label: InviteAgentDto[value].libelle,
    })),
  },
} as const satisfies Regles;

function findPerimetre({ role, sur }: { role: string; sur: string }): Perimetre | undefined {
  const possibles = PERIMETRES[role as Role];
  return possibles.find((perimetre) => perimetre === sur) ?? possibles[0];
}

/** Invites a person with a first role; the activation link goes by mail, and stays in the outbox without a mail server. */
export function FormulaireInvitation({ onDone }: { onDone: () => void }) {
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toEnvoi('post', '/agents'),
    titre: 'Inviter une personne',
    defaut: { role: 'chef', sur: 'uai' },
    nonEnvoyes: ['sur'],
    demandes: (saisie) => {
      const perimetre = findPerimetre(saisie);
      return ['prenom', 'nom', 'courriel', 'role', ...(perimetre ? [perimetre] : [])];
    },
    succes: 'Invitation préparée : elle est dans les courriels',
    onEcrit: onDone,
  });
  const role = useValeur(formulaire, 'role') as Role;
  const perimetre = findPerimetre({ role, sur: useValeur(formulaire, 'sur') });
  return (
    <Formulaire
      de={formulaire}
      action="Inviter"
      onAnnuler={onDone}
      quiVoit={
        <QuiVoit>L’administrateur de la plateforme lit la liste des comptes, aucun contenu d’établissement.</QuiVoit>
      }
    >
      <div className="champs">
        <Champ de={formulaire} nom="prenom" autoComplete="off" />
        <Champ de={formulaire} nom="nom" autoComplete="off" />
      </div>
      <Champ de={formulaire} nom="courriel" autoComplete="off" />
      <Champ de={formulaire} nom="role" />
      {PERIMETRES[role].length > 1 ? <Champ de={formulaire} nom="sur" requis parmi={PERIMETRES[role]} /> : null}
      {perimetre ? <Champ key={perimetre} de={formulaire} nom={perimetre} /> : null}
    </Formulaire>
  );
}
