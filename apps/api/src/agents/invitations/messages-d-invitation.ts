import { type Courriel, LIEN, type LienPersonnel } from '../../socle/courriels/index.js';
import type { PersonneInvitee } from '../comptes/invitations.js';
import type { Invite } from './invitation.dto.js';
import type { Destinataire, Ligne } from './list-destinataires.js';

type Contenu = Pick<Courriel, 'sujet' | 'texte'>;

const PIED = 'Focale suit le pilotage du numérique des établissements. Si ce message ne vous concerne pas, ignorez-le.';

type Ecole = Pick<Ligne, 'uai' | 'nom' | 'commune'>;

const formatEcoles = (ecoles: readonly Ecole[]): string[] =>
  ecoles.map(({ uai, nom, commune }) => `- ${nom}${commune ? `, ${commune}` : ''} (${uai})`);

/** To a functional mailbox, which is nobody: whoever heads the school says who they are behind the link. */
function buildPourLaBoite({ ecoles }: Destinataire): Contenu {
  const plusieurs = ecoles.length > 1;
  return {
    sujet: plusieurs ? 'Focale : ouvrez l’accès de direction' : `Focale : accès de direction, ${ecoles[0]?.nom ?? ''}`,
    texte: [
      'Bonjour,',
      '',
      'Votre académie suit le pilotage du numérique dans Focale. Ce message arrive à l’adresse de l’établissement, qui n’est celle de personne : si vous le dirigez, dites qui vous êtes à cette adresse, valable quatorze jours et une seule fois. Le lien qui ouvre votre compte partira ensuite à votre adresse académique.',
      LIEN,
      '',
      ...formatEcoles(ecoles),
      '',
      PIED,
    ].join('\n'),
  };
}

const ACCES: Readonly<Record<Invite, string>> = { chef: 'accès de direction', rrupn: 'accès de RRUPN' };

/** To somebody who is known and has no password yet. */
function buildPourLaPersonne({ ecoles }: Destinataire, role: Invite): Contenu {
  return {
    sujet: `Focale : activez votre ${ACCES[role]}`,
    texte: [
      `Bonjour ${ecoles[0]?.personne ?? ''},`,
      '',
      `Un ${ACCES[role]} vous a été ouvert dans Focale. Choisissez votre mot de passe à cette adresse, valable quatorze jours et une seule fois :`,
      LIEN,
      '',
      ...formatEcoles(ecoles),
      '',
      PIED,
    ].join('\n'),
  };
}

export const buildMessage = (destinataire: Destinataire, role: Invite): Contenu =>
  destinataire.agent === null ? buildPourLaBoite(destinataire) : buildPourLaPersonne(destinataire, role);

/** To who has just said, behind the link of a mailbox, that they head these schools. */
export function buildReponse(
  { prenom, nom }: PersonneInvitee,
  ecoles: readonly Ecole[],
  adresse: string,
  lien: LienPersonnel | undefined,
): Contenu {
  return {
    sujet: lien ? 'Focale : activez votre accès de direction' : 'Focale : votre accès de direction est ouvert',
    texte: [
      `Bonjour ${prenom} ${nom},`,
      '',
      'À partir de l’adresse de l’établissement, vous avez dit en prendre la direction :',
      ...formatEcoles(ecoles),
      '',
      lien
        ? 'Choisissez votre mot de passe à cette adresse, valable quatorze jours et une seule fois :'
        : 'Votre compte y a maintenant accès, à l’adresse habituelle :',
      lien ? LIEN : adresse,
      '',
      'Si vous n’avez rien demandé, prévenez votre académie : quelqu’un a donné votre adresse.',
    ].join('\n'),
  };
}

/** What a mailbox would receive, to whoever is about to write to all of them: nothing in it opens anything. */
export function buildExemple(): Contenu {
  const ecoles = [
    {
      uai: '0990001N',
      nom: 'Collège d’exemple',
      commune: 'Exemple',
      sort: 'a_inviter',
      adresse: null,
      personne: null,
      agent: null,
    },
  ] as const;
  const { sujet, texte } = buildPourLaBoite({ adresse: '', agent: null, ecoles });
  return { sujet: `[Essai] ${sujet}`, texte: texte.replace(LIEN, '(ici, le lien de l’établissement)') };
}
