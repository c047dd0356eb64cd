import { Injectable } from '@nestjs/common';
import type { Habilitation } from '@focale/domaine';
import { isEffective, listDroits } from '@focale/domaine';
import { Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import type { SessionVue } from './session.dto.js';

const MAX_ETABLISSEMENTS = 50;

const HABILITATIONS = `
  select json_strip_nulls(json_build_object('role', role, 'region', region, 'academie', academie, 'departement', departement,
    'uai', uai, 'fonctions', fonctions, 'debut', debut, 'fin', fin,
    'academieDuDepartement', (select d.academie from departements d where d.code = departement))) as h
  from habilitations where agent = $1 order by debut, id`;

const addDroits = (habilitation: Habilitation) => ({ ...habilitation, droits: listDroits(habilitation) });

/** Describes the session of an agent: person, current habilitations, schools within reach. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
  ) {}

  /** Session of the request in progress. */
  async current(): Promise<SessionVue> {
    const { agent, habilitations } = this.contexte.acces;
    const etablissements = await this.base.query<{ uai: string; nom: string }>(
      `select uai, nom from etablissements order by nom, uai limit ${MAX_ETABLISSEMENTS}`,
    );
    return { agent, habilitations: habilitations.map(addDroits), etablissements };
  }

  /** Session just opened, under the `connexion` scope. */
  async opened(agentId: string): Promise<SessionVue> {
    const [agent] = await this.base.query<SessionVue['agent']>(
      `select id, prenom, nom, courriel from agents where id = $1`,
      [agentId],
    );
    if (!agent) throw new Error('The agent of a session just opened must exist');
    const lignes = await this.base.query<{ h: Habilitation }>(HABILITATIONS, [agentId]);
    const effectives = lignes.map(({ h }) => h).filter((h) => isEffective(h, this.horloge.today()));
    const liste = (champ: 'uai' | 'departement' | 'academie' | 'region'): string[] =>
      effectives.flatMap((h) => h[champ] ?? []);
    const etablissements = await this.base.query<{ uai: string; nom: string }>(
      `select uai, nom from etablissements
       where uai = any($1::bpchar[]) or departement = any($2) or academie = any($3) or region = any($4)
       order by nom, uai limit ${MAX_ETABLISSEMENTS}`,
      [liste('uai'), liste('departement'), liste('academie'), liste('region')],
    );
    return { agent, habilitations: effectives.map(addDroits), etablissements };
  }
}
