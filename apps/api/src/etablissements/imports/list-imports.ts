import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ListeDto, Page } from '../../socle/validation/index.js';
import type { ImportResumeVue, ImportVue } from './import.vue.js';

const RESUME = `id, etat, progression, essai, nom_fichier as "nomFichier", academies[1] as academie, cree_le as "creeLe",
  termine_le as "termineLe", erreur`;
const VISIBLES = `from imports_annuaire where ($1::uuid is null or agent = $1)`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Ligne<T> = Omit<T, 'erreur' | 'rapport'> & { erreur: string | null; rapport?: ImportVue['rapport'] | null };

/** Imports of the directory: one's own, or all of them for an administrateur. */
@Injectable()
export class ListImports {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  execute({ page, taille }: ListeDto): Promise<Page<ImportResumeVue>> {
    return this.base.withSysteme('annuaire', async () => {
      const lignes = await this.base.query<Ligne<ImportResumeVue>>(
        `select ${RESUME} ${VISIBLES} order by cree_le desc, id limit $2 offset $3`,
        [this.proprietaire, taille, (page - 1) * taille],
      );
      const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${VISIBLES}`, [
        this.proprietaire,
      ]);
      return { elements: lignes.map(toVue), total: compte?.total ?? 0, page, taille };
    });
  }

  /** @throws ErreurMetier `acces.introuvable` for another agent's import too */
  async findOne(id: string): Promise<ImportVue> {
    if (!UUID.test(id)) throw new ErreurMetier('acces.introuvable');
    const [ligne] = await this.base.withSysteme('annuaire', () =>
      this.base.query<Ligne<ImportVue>>(`select ${RESUME}, rapport ${VISIBLES} and id = $2`, [this.proprietaire, id]),
    );
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return toVue(ligne);
  }

  private get proprietaire(): string | null {
    const { agent, peut } = this.contexte.acces;
    return peut('annuaire.import.all') ? null : agent.id;
  }
}

function toVue({ erreur, rapport, ...reste }: Ligne<ImportVue>): ImportVue {
  return { ...reste, ...(rapport ? { rapport } : {}), ...(erreur === null ? {} : { erreur }) };
}
