import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import type { ContenuLettre, SourceDeLettre } from './contenu/contenu.js';
import type { DossierDeLettre, Lettre, LettreAImprimer } from './lettre.js';
import type { CommentaireVue, VoieLettre } from './lettre.vue.js';

interface Ligne extends Omit<Lettre, 'accords'> {
  readonly accordDirection: Omit<NonNullable<Lettre['accords']['direction']>, 'le'> | null;
  readonly accordDirectionLe: Date | null;
  readonly accordRrupnLe: Date | null;
}

/** Changes of one version; an agreement is given with its instant and author. */
export interface ChangementsDeLettre {
  readonly contenu?: ContenuLettre;
  readonly source?: SourceDeLettre;
  readonly modele?: string | null;
  readonly modele_numero?: number | null;
  readonly accord_direction_le?: string | null;
  readonly accord_direction_par?: string | null;
  readonly accord_direction_delegation?: string | null;
  readonly accord_rrupn_le?: string | null;
  readonly etat?: 'en_redaction' | 'signee' | 'remplacee';
  readonly voie?: VoieLettre;
  readonly signee_le?: string;
  readonly valeurs?: LettreAImprimer;
  readonly scan?: string;
  readonly empreinte?: string;
}

export const SANS_ACCORD: ChangementsDeLettre = {
  accord_direction_le: null,
  accord_direction_par: null,
  accord_direction_delegation: null,
  accord_rrupn_le: null,
};

const DIRECTION = `case when l.accord_direction_le is not null then json_build_object(
    'par', json_build_object('prenom', p.prenom, 'nom', p.nom),
    'delegation', case when d.id is not null then json_build_object(
      'de', json_build_object('prenom', d.prenom, 'nom', d.nom), 'debut', d.debut, 'fin', d.fin) end) end`;

/** Rows of the letters, for the use cases that hold their mandate. */
@Injectable()
export class Lettres {
  constructor(private readonly base: Base) {}

  /** Every version of the letter of a mandate, the first one first. */
  async list(uai: string, mandat: string): Promise<Lettre[]> {
    const lignes = await this.base.query<Ligne>(
      `select l.id, l.numero, l.etat, l.voie, l.contenu, l.source, l.valeurs, l.pdf, l.empreinte, l.scan, l.version,
         l.signee_le::text as "signeeLe", l.accord_rrupn_le as "accordRrupnLe", l.accord_direction_le as "accordDirectionLe",
         l.accord_direction_par as "accordDirectionPar", ${DIRECTION} as "accordDirection",
         case when l.modele is not null then json_build_object('id', l.modele, 'numero', l.modele_numero, 'nom',
           (select m.nom from modeles_lettre m where m.id = l.modele and m.numero = l.modele_numero)) end as modele
       from lettres l left join vue_personnes p on p.id = l.accord_direction_par
       left join vue_delegations d on d.uai = l.uai and d.id = l.accord_direction_delegation
       where l.uai = $1 and l.mandat = $2 order by l.numero`,
      [uai, mandat],
    );
    return lignes.map(toLettre);
  }

  /** Stores the version in progress if it is not yet, and gives its identifier. Its version grows by one. */
  async add({ uai, annee }: EtablissementAnnee, { mandat, courante }: DossierDeLettre): Promise<string> {
    const id = randomUUID();
    const { numero, etat, voie, contenu, source, modele, signeeLe, version } = courante;
    await this.base.query(
      `insert into lettres (uai, id, annee, mandat, numero, etat, voie, contenu, source, modele, modele_numero, signee_le, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        uai,
        id,
        annee,
        mandat.id,
        numero,
        etat === 'aucune' ? 'en_redaction' : etat,
        voie,
        JSON.stringify(contenu),
        JSON.stringify(source),
        modele?.id ?? null,
        modele?.numero ?? null,
        signeeLe,
        version + 1,
      ],
    );
    return id;
  }

  /** Changes one version, one step further. */
  async update(uai: string, id: string, changements: ChangementsDeLettre): Promise<void> {
    const champs = Object.entries(changements);
    await this.base.query(
      `update lettres set version = version + 1, modifie_le = maintenant()${champs.map(([champ], rang) => `, ${champ} = $${rang + 3}`).join('')}
       where uai = $1 and id = $2`,
      [uai, id, ...champs.map(([, valeur]) => (isJson(valeur) ? JSON.stringify(valeur) : valeur))],
    );
  }

  /** The letter that this one takes the place of is no longer in force. */
  async replacePrevious(uai: string, mandat: string, sauf: string): Promise<void> {
    await this.base.query(
      `update lettres set etat = 'remplacee', version = version + 1, modifie_le = maintenant()
       where uai = $1 and mandat = $2 and id <> $3 and etat = 'signee'`,
      [uai, mandat, sauf],
    );
  }

  async addCommentaire(uai: string, lettre: string, mandat: string, agent: string, texte: string): Promise<string> {
    const id = randomUUID();
    await this.base.query(
      `insert into commentaires_lettre (uai, lettre, id, mandat, agent, texte) values ($1, $2, $3, $4, $5, $6)`,
      [uai, lettre, id, mandat, agent, texte],
    );
    return id;
  }

  /** Comments of one version, the oldest first. */
  async listCommentaires(uai: string, lettre: string): Promise<CommentaireVue[]> {
    const lignes = await this.base.query<Omit<CommentaireVue, 'creeLe'> & { creeLe: Date }>(
      `select c.id, json_build_object('prenom', a.prenom, 'nom', a.nom) as auteur, c.texte, c.cree_le as "creeLe"
       from commentaires_lettre c join vue_personnes a on a.id = c.agent where c.uai = $1 and c.lettre = $2
       order by c.cree_le, c.id`,
      [uai, lettre],
    );
    return lignes.map(({ creeLe, ...ligne }) => ({ ...ligne, creeLe: creeLe.toISOString() }));
  }
}

const isJson = (valeur: unknown): boolean => typeof valeur === 'object' && valeur !== null;

function toLettre({ accordDirection, accordDirectionLe, accordRrupnLe, ...ligne }: Ligne): Lettre {
  return {
    ...ligne,
    accords: {
      direction:
        accordDirection && accordDirectionLe ? { le: accordDirectionLe.toISOString(), ...accordDirection } : null,
      rrupn: accordRrupnLe && { le: accordRrupnLe.toISOString() },
    },
  };
}
