import { AVIS_DE_FIN, formatDate, LIBELLES_ROLES, type Role } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { Taches } from '../../socle/taches/index.js';
import { Invitations } from '../comptes/invitations.js';

interface FinDeDroit {
  readonly agent: string;
  readonly fin: string;
  /** Days before, among `AVIS_DE_FIN`. */
  readonly avis: number;
  readonly droits: readonly { readonly role: Role; readonly lieu: string | null }[];
}

/**
 * Rights that end within a notice and that nothing continues, of people who can sign in; one line a person, last day and notice. A
 * right shorter than the notice was given with its end in sight. $1 today, $2 notices.
 */
const SQL_FINS = `
  select h.agent, h.fin::text, v.avis,
    json_agg(json_build_object('role', h.role, 'lieu', coalesce(e.nom || ' (' || h.uai || ')', d.nom, a.nom, r.nom)) order by h.role, e.nom) as droits
  from habilitations h
  join comptes c on c.agent = h.agent and c.actif and c.mot_de_passe is not null
  cross join lateral (select min(avis) as avis from unnest($2::int[]) as avis where h.fin - $1::date <= avis) v
  left join etablissements e on e.uai = h.uai
  left join departements d on d.code = h.departement
  left join academies a on a.code = h.academie
  left join regions r on r.code = h.region
  where h.debut <= $1 and h.fin >= $1 and h.fin - h.debut >= v.avis and not exists (
    select from habilitations n where n.agent = h.agent and n.role = h.role
      and (n.uai, n.departement, n.academie, n.region) is not distinct from (h.uai, h.departement, h.academie, h.region)
      and n.debut <= h.fin + 1 and (n.fin is null or n.fin > h.fin))
  group by h.agent, h.fin, v.avis order by h.agent, h.fin`;

/** Tells people that a right of theirs ends, before it does: a month, then a week, once each. Looks once a day. */
@Injectable()
export class FinsDeDroit implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly invitations: Invitations,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.taches.daily('habilitations.fins', () => this.send());
  }

  /** May run again, on the same day or after days without running: a message has the notice for its key. */
  send(): Promise<void> {
    return this.base.runSysteme('invitation', async () => {
      const fins = await this.base.query<FinDeDroit>(SQL_FINS, [this.horloge.today(), AVIS_DE_FIN]);
      for (const { agent, fin, avis, droits } of fins) {
        const liste = droits.map(({ role, lieu }) => `- ${LIBELLES_ROLES[role]}${lieu ? `, ${lieu}` : ''}`);
        await this.invitations.send(
          agent,
          `Focale : votre accès prend fin le ${formatDate(fin)}`,
          [
            `Le ${formatDate(fin)} est le dernier jour de ce que vous pouvez faire ici, et rien ne le prolonge :\n${liste.join('\n')}`,
            'Si vous continuez, dites-le à la personne qui vous a ouvert cet accès. Ce que vous avez fait reste à votre nom.',
          ],
          { cle: `fin de droit ${agent} ${fin} ${avis}`, enNombre: true },
        );
      }
    });
  }
}
