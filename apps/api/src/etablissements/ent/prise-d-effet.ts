import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { Taches } from '../../socle/taches/index.js';
import { ChangementsDEtablissement } from './changements-d-etablissement.js';

const TACHE_PRISE_D_EFFET = 'etablissements.ent';

/** An ENT may be declared from a day to come: on that day, what depends on it moves. */
@Injectable()
export class PriseDEffet implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly horloge: Horloge,
    private readonly changements: ChangementsDEtablissement,
  ) {}

  onModuleInit(): void {
    this.taches.daily(TACHE_PRISE_D_EFFET, () => this.execute());
  }

  /** Each school in a transaction of its own; doing it twice changes nothing. */
  async execute(): Promise<void> {
    const ecoles = await this.base.runSysteme('annuaire', () =>
      this.base.query<{ uai: string }>(`select uai from ents_etablissements where debut = $1 order by uai`, [
        this.horloge.today(),
      ]),
    );
    for (const { uai } of ecoles) await this.base.runSysteme('annuaire', () => this.changements.run(uai));
  }
}
