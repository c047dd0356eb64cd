import { LIBELLES_ETATS_DESIGNATION } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Audit, Base, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { Taches } from '../socle/taches/index.js';
import type { DesignationVue } from './designation.vue.js';
import { REGLES_DES_GESTES } from './list-actions.js';
import { LettresDuMandat, type LettresGardees } from './mandat-et-lettre.js';
import { Mandats } from './mandats.js';
import { ReadDesignations } from './read-designations.js';
import { CheckCompensation } from './update-compensation.js';

/** Removes a draft, which gave no right. What it held stays some days, to be given back. */
@Injectable()
export class RemoveDesignation {
  constructor(
    private readonly base: Base,
    private readonly mandats: Mandats,
    private readonly lettres: LettresDuMandat,
    private readonly read: ReadDesignations,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string): Promise<void> {
    await this.mandats.lock(ou, id);
    const avant = await this.read.get(ou, id);
    if (!REGLES_DES_GESTES.supprimer.etats.includes(avant.etat)) {
      const etat = LIBELLES_ETATS_DESIGNATION[avant.etat];
      throw new ErreurMetier('designation.non_supprimable', { donnees: { etat } });
    }
    await this.keep(ou, avant);
    await this.mandats.remove(ou, id);
    await this.audit.record({ evenement: 'designation.removed', objet: id, avant });
  }

  private async keep(ou: EtablissementAnnee, vue: DesignationVue): Promise<void> {
    await this.base.query(
      `insert into brouillons_supprimes (uai, mandat, annee, contenu)
       select m.uai, m.id, m.annee, jsonb_build_object('vue', $3::jsonb, 'mandat', to_jsonb(m), 'lettres', $4::jsonb,
         'compensation', (select to_jsonb(c) from compensations c where c.uai = m.uai and c.mandat = m.id))
       from mandats m where m.uai = $1 and m.id = $2
       on conflict (uai, mandat) do update set contenu = excluded.contenu, supprime_le = maintenant()`,
      [ou.uai, vue.id, JSON.stringify(vue), JSON.stringify(await this.lettres.listAll(ou, vue.id))],
    );
  }
}

interface Garde {
  readonly vue: DesignationVue;
  readonly mandat: object;
  readonly compensation: object | null;
  readonly lettres: LettresGardees;
}

/** Gives a removed draft back with all it held: its dates and domains, its compensation, its letter and what was said of it. */
@Injectable()
export class UndoRemoval implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly mandats: Mandats,
    private readonly compensations: CheckCompensation,
    private readonly lettres: LettresDuMandat,
    private readonly read: ReadDesignations,
    private readonly audit: Audit,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.taches.daily('designations.brouillons_supprimes', async () => {
      await this.base.runSysteme('designations', () =>
        this.base.query(`delete from brouillons_supprimes where supprime_le < maintenant() - interval '7 days'`),
      );
    });
  }

  /** @throws ErreurMetier `acces.introuvable`, and what a declaration refuses: dates taken since, another compensation */
  async execute(ou: EtablissementAnnee, id: string): Promise<DesignationVue> {
    const { vue, mandat, compensation, lettres } = await this.take(ou, id);
    const { agent } = vue;
    await this.mandats.lockPersonne(agent.courriel);
    await this.mandats.checkLibre(ou, agent, vue);
    await this.compensations.execute(ou, vue, vue.compensation?.nature ?? null);
    await this.base.query(`insert into mandats select * from jsonb_populate_record(null::mandats, $1)`, [
      JSON.stringify({ ...mandat, version: vue.version + 1 }),
    ]);
    await this.base.query(`insert into compensations select * from jsonb_populate_recordset(null::compensations, $1)`, [
      JSON.stringify(compensation ? [compensation] : []),
    ]);
    await this.lettres.createAgain(ou, lettres);
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'designation.removal_undone', objet: id, apres });
    return apres;
  }

  private async take({ uai, annee }: EtablissementAnnee, id: string): Promise<Garde> {
    const [garde] = isUUID(id)
      ? await this.base.query<{ contenu: Garde }>(
          `with garde as (delete from brouillons_supprimes where uai = $1 and annee = $2 and mandat = $3 returning contenu)
           select contenu from garde`,
          [uai, annee, id],
        )
      : [];
    if (!garde) throw new ErreurMetier('acces.introuvable');
    return garde.contenu;
  }
}
