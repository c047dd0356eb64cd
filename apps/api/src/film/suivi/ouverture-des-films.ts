import { anneeOf, startOfAnnee } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TACHE_HABILITATION_DE_CHEF } from '../../agents/index.js';
import { ChangementsDEtablissement, TACHE_ANNUAIRE_IMPORTE } from '../../etablissements/index.js';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { Taches } from '../../socle/taches/index.js';
import { OpenAttendus } from '../attendus/open-attendus.js';
import { OpenSuivis } from './open-suivis.js';

/** Queued by each process that starts: the year may have turned, or the catalogue changed, while none ran. */
const TACHE_OUVRIR_LES_FILMS = 'film.ouvrir';

/** Opens or moves the films of the current year, and what is expected in the open ones, when the directory or a head changes, and when the year turns. */
@Injectable()
export class OuvertureDesFilms implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly horloge: Horloge,
    private readonly open: OpenSuivis,
    private readonly attendus: OpenAttendus,
    private readonly changements: ChangementsDEtablissement,
  ) {}

  onModuleInit(): void {
    this.changements.add((uai) => this.moveOpenYears(uai));
    this.taches.define(TACHE_ANNUAIRE_IMPORTE, () => this.openCurrentYear());
    this.taches.atStart(TACHE_OUVRIR_LES_FILMS, () => this.openCurrentYear());
    this.taches.define<{ uai: string }>(TACHE_HABILITATION_DE_CHEF, ({ uai }) =>
      this.base.runSysteme('film', () => this.open.executeOne(this.currentYear(), uai)),
    );
  }

  private async openCurrentYear(): Promise<void> {
    await this.open.executeAll(this.currentYear());
    await this.attendus.executeAll(this.currentYear());
  }

  /** In the transaction that changed the school: its film of this year, and those that are open for later ones. */
  private async moveOpenYears(uai: string): Promise<void> {
    const suivis = await this.base.query<{ annee: number }>(
      `select annee from suivis where uai = $1 and annee > $2 order by annee`,
      [uai, this.currentYear()],
    );
    for (const annee of [this.currentYear(), ...suivis.map((suivi) => suivi.annee)])
      await this.open.executeOne(annee, uai);
  }

  private currentYear(): number {
    return startOfAnnee(anneeOf(this.horloge.today()));
  }
}
