import { CreateHabilitationDto, InviteAgentDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { hasFonctions, hasPriseDeFonction, NIVEAUX_DE_PERIMETRE, PERIMETRES_DES_ROLES } from '@focale/domaine';
import type { NiveauDePerimetre, Role } from '@focale/domaine';
import type { Envoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { toDroit, toInvitation } from './personnes-api.js';

/** Beside what is sent: the kind of place, where a role may be held on several. */
const REGLES = {
  ...InviteAgentDto,
  debut: CreateHabilitationDto.debut,
  sur: {
    genre: 'choix',
    libelle: 'Sur',
    requis: false,
    choix: NIVEAUX_DE_PERIMETRE.map((value) => ({ value, label: InviteAgentDto[value].libelle })),
  },
} as const satisfies Regles;

function findPerimetre({ role, sur }: { role: string; sur: string }): NiveauDePerimetre | undefined {
  const possibles = PERIMETRES_DES_ROLES[role as Role];
  return possibles.find((perimetre) => perimetre === sur) ?? possibles[0];
}

interface Props {
  /** Who gets the right; somebody to name when absent. */
  agent?: { id: string; nom: string };
  /** The school that it is given on, where the screen is about one. */
  uai?: string;
  /** What who asks may give. */
  roles: readonly Role[];
  onDone: () => void;
}

/** Gives a right, to a person of the list or to somebody new; the link or the news goes by mail. */
export function FormulaireDroit({ agent, uai, roles, onDone }: Props) {
  const possibles = uai ? roles.filter((role) => PERIMETRES_DES_ROLES[role].includes('uai')) : roles;
  const envoi: Envoi = agent ? toDroit(agent.id) : toInvitation();
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi,
    titre: agent ? `Donner un droit à ${agent.nom}` : 'Inviter une personne',
    defaut: { role: possibles[0], sur: 'uai', debut: useAujourdhui() },
    fixe: uai ? { uai } : undefined,
    nonEnvoyes: ['sur'],
    demandes: (saisie) => {
      const role = saisie.role as Role;
      const perimetre = uai ? undefined : findPerimetre(saisie);
      return [
        ...(agent ? [] : (['prenom', 'nom', 'courriel'] as const)),
        ...(['role', 'debut', 'fin'] as const),
        ...(perimetre ? [perimetre] : []),
        ...(hasPriseDeFonction(role) ? (['prisLe'] as const) : []),
        ...(hasFonctions(role) ? (['fonctions'] as const) : []),
      ];
    },
    controle: (_, { role, fonctions }) =>
      hasFonctions(role as Role) && fonctions.length === 0
        ? [{ champ: 'fonctions', message: 'Choisissez au moins une fonction.' }]
        : [],
    succes: agent ? 'Droit donné : la personne en est prévenue' : 'Invitation préparée : elle est dans les courriels',
    onEcrit: onDone,
  });
  const role = useValeur(formulaire, 'role') as Role;
  const sur = useValeur(formulaire, 'sur');
  const perimetre = uai ? undefined : findPerimetre({ role, sur });
  const niveaux = PERIMETRES_DES_ROLES[role];
  return (
    <Formulaire
      de={formulaire}
      action={agent ? 'Donner ce droit' : 'Inviter'}
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="personnes" quoi="ces droits" />}
    >
      {agent ? null : (
        <>
          <div className="champs">
            <Champ de={formulaire} nom="prenom" autoComplete="off" />
            <Champ de={formulaire} nom="nom" autoComplete="off" />
          </div>
          <Champ de={formulaire} nom="courriel" autoComplete="off" />
        </>
      )}
      <Champ de={formulaire} nom="role" parmi={possibles} />
      {perimetre && niveaux.length > 1 ? <Champ de={formulaire} nom="sur" requis parmi={niveaux} /> : null}
      {perimetre ? <Champ key={perimetre} de={formulaire} nom={perimetre} /> : null}
      {hasFonctions(role) ? <Champ de={formulaire} nom="fonctions" requis /> : null}
      <div className="champs">
        <Champ de={formulaire} nom="debut" />
        <Champ de={formulaire} nom="fin" />
      </div>
      {hasPriseDeFonction(role) ? <Champ de={formulaire} nom="prisLe" /> : null}
    </Formulaire>
  );
}
