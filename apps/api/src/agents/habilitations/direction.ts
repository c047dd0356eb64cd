import { addDays, isEffective, ROLES, isDirection } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Invitations } from '../comptes/invitations.js';
import type { CreateDirectionDto, DirectionVue, MandatDeDirectionVue } from './direction.dto.js';
import { Habilitations } from './habilitations.js';

type Ligne = Omit<MandatDeDirectionVue, 'enFonction'>;

const DIRECTION = ROLES.filter(isDirection);

const SQL_CHEFS = `
  select h.id, json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent, h.debut::text, h.fin::text,
    h.pris_le::text as "prisLe", h.interim
  from habilitations h join agents a on a.id = h.agent
  where h.uai = $1 and h.role = any($2) and coalesce(h.fin, 'infinity') >= h.debut order by h.debut desc, h.id`;

/**
 * The head of a school: one at a time, from taking office to the eve of the successor's. Rights move, and the history of who did
 * what does not: a signature, a delegation, a line of the film keep their name.
 */
@Injectable()
export class Direction {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
    private readonly habilitations: Habilitations,
    private readonly invitations: Invitations,
  ) {}

  async get(uai: string): Promise<DirectionVue> {
    const jour = this.horloge.today();
    const lignes = await this.base.query<Ligne>(SQL_CHEFS, [uai, DIRECTION]);
    const chefs = lignes.map((ligne) => ({ ...ligne, enFonction: isEnFonction(ligne, jour) }));
    const presents = chefs.filter(({ enFonction }) => enFonction);
    const [dernier] = chefs
      .flatMap(({ fin }) => (fin !== null && fin < jour ? [fin] : []))
      .sort()
      .reverse();
    return {
      etat: presents.length === 0 ? 'vacante' : presents.every(({ interim }) => interim) ? 'interim' : 'pourvue',
      vacanteDepuis: presents.length === 0 && dernier !== undefined ? addDays(dernier, 1) : null,
      chefs,
      actionsPossibles: this.contexte.acces.peut('direction.update') ? ['confier'] : [],
    };
  }

  /**
   * Hands the school over on a day: who leads it then holds its rights until the eve, and somebody planned later still comes.
   * @throws ErreurMetier `direction.deja`, `agent.courriel_autre_identite`, `habilitation.compte_de_plateforme`
   */
  async transfer(uai: string, { agent: personne, prisLe, interim = false }: CreateDirectionDto): Promise<DirectionVue> {
    const avant = await this.get(uai);
    await this.base.withSysteme('invitation', async () => {
      await this.base.query(`select pg_advisory_xact_lock(hashtextextended('direction:' || $1, 0))`, [uai]);
      const agent = await this.invitations.findOrAdd(personne);
      const lignes = await this.base.query<Ligne>(SQL_CHEFS, [uai, DIRECTION]);
      const enPlace = lignes.filter((ligne) => ligne.debut <= prisLe && (ligne.fin ?? prisLe) >= prisLe);
      if (enPlace.some((ligne) => ligne.agent.id === agent && ligne.interim === interim))
        throw new ErreurMetier('direction.deja');
      for (const { id } of enPlace) await this.habilitations.endNow(id, prisLe);
      const suivant = lignes
        .map(({ debut }) => debut)
        .filter((debut) => debut > prisLe)
        .sort()[0];
      const fin = suivant === undefined ? {} : { fin: addDays(suivant, -1) };
      for (const role of DIRECTION)
        await this.habilitations.create({ agent }, { role, uai, debut: prisLe, prisLe, interim, ...fin });
    });
    const apres = await this.get(uai);
    await this.audit.record({ evenement: 'direction.transferred', uai, avant, apres });
    return apres;
  }
}

const isEnFonction = ({ debut, fin }: Ligne, jour: string): boolean =>
  isEffective({ debut, ...(fin === null ? {} : { fin }) }, jour);
