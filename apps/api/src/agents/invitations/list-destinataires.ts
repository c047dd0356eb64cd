import type { Base } from '../../socle/contexte/index.js';
import type { Invite, SORTS } from './invitation.dto.js';

/** In days: while a message may still be answered, nobody is written to again. Also how long its link lasts. */
export const VALIDITE = 14;

/** The schools to look at: all those of an académie, or fewer. */
export interface Territoire {
  readonly academie: string;
  readonly role: Invite;
  readonly departements: readonly string[] | null;
  readonly uais: readonly string[] | null;
}

/** One school, and who would be written to for it; each of its RRUPN when they are invited. */
export interface Ligne {
  readonly uai: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly sort: (typeof SORTS)[number];
  readonly adresse: string | null;
  readonly personne: string | null;
  /** The person, when already known. */
  readonly agent: string | null;
}

/** One message: to a functional mailbox, or to a person already known, for one school or several. */
export interface Destinataire {
  readonly adresse: string;
  readonly agent: string | null;
  readonly ecoles: readonly Ligne[];
}

const RECENT = `m.etat not in ('echoue', 'annule') and m.cree_le > maintenant() - make_interval(days => ${VALIDITE})`;

/** Written to with a territory, and not taken back since. */
const INVITEE = `select from invitations_direction i
  join invitations_territoire l on l.id = i.territoire and l.annulee_le is null
  join vue_courriels m on m.id = i.courriel and ${RECENT} where i.repondue_le is null`;

const TENU = `coalesce(h.fin >= aujourdhui(), true)`;

/** Whose right runs or is to come: the last head of each school, who may be nobody; each of its RRUPN. */
const PERSONNES: Readonly<Record<Invite, string>> = {
  chef: `left join lateral (select h.agent from habilitations h where h.uai = e.uai and h.role = 'chef' and ${TENU}
       order by h.debut desc, h.id limit 1) c on true`,
  rrupn: `join lateral (select distinct h.agent from habilitations h where h.uai = e.uai and h.role = 'rrupn' and ${TENU}) c on true`,
};

/** Schools in operation, with who is invited there; under the system scope `invitation`. */
export function listLignes(base: Base, { academie, role, departements, uais }: Territoire): Promise<Ligne[]> {
  return base.query<Ligne>(
    `select e.uai, e.nom, e.commune, c.agent, coalesce(a.courriel, lower(e.courriel)) as adresse,
       a.prenom || ' ' || a.nom as personne,
       case
         when k.mot_de_passe is not null then 'compte_ouvert'
         when coalesce(a.courriel, e.courriel) is null then 'sans_adresse'
         when c.agent is not null and exists (select from vue_courriels m
           where m.lien_sorte = 'activation' and m.lien_objet = c.agent::text and ${RECENT}) then 'deja_invite'
         when c.agent is not null and exists (${INVITEE} and i.agent = c.agent) then 'deja_invite'
         when c.agent is null and exists (${INVITEE} and i.agent is null and i.uai = e.uai) then 'deja_invite'
         else 'a_inviter'
       end as sort
     from etablissements e ${PERSONNES[role]}
     left join agents a on a.id = c.agent left join comptes k on k.agent = c.agent
     where e.academie = $1 and e.etat in ('ouvert', 'a_ouvrir')
       and ($2::text[] is null or e.departement = any($2)) and ($3::bpchar[] is null or e.uai = any($3))
     order by e.nom, e.uai, a.nom, a.prenom, a.id`,
    [academie, departements, uais],
  );
}

/** One message a mailbox, one a known person: whatever the number of schools. */
export function groupDestinataires(lignes: readonly Ligne[]): Destinataire[] {
  const groupes = new Map<string, Ligne[]>();
  for (const ligne of lignes) {
    if (ligne.sort !== 'a_inviter' || ligne.adresse === null) continue;
    const cle = ligne.agent ?? ligne.adresse;
    groupes.set(cle, [...(groupes.get(cle) ?? []), ligne]);
  }
  return [...groupes.values()].flatMap((ecoles) => {
    const premiere = ecoles[0];
    return premiere?.adresse ? [{ adresse: premiere.adresse, agent: premiere.agent, ecoles }] : [];
  });
}
