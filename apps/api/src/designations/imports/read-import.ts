import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { CHAMPS, LISTE_CHAMPS } from './champs.js';
import type { ImportDesignationsVue } from './import-designations.dto.js';
import { type ImportDeDesignations, ImportsDesignations, readAll } from './imports-designations.js';

/** Imports of the targeted académie and year, whoever of its SRANE sent them. */
@Injectable()
export class ReadImportDesignations {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly imports: ImportsDesignations,
    private readonly fichiers: Fichiers,
  ) {}

  /** @throws ErreurMetier `acces.introuvable` */
  async get(id: string): Promise<ImportDesignationsVue> {
    return toVue(await this.base.withSysteme('designations', () => this.find(id)));
  }

  /** The rejected lines, as CSV. @throws ErreurMetier `acces.introuvable` when there are none */
  getRejets(id: string): Promise<Buffer> {
    return this.base.withSysteme('designations', async () => {
      const { rejets } = await this.find(id);
      const fichier = rejets === null ? undefined : await this.fichiers.open(rejets);
      if (!fichier) throw new ErreurMetier('acces.introuvable');
      return readAll(fichier.source);
    });
  }

  private async find(id: string): Promise<ImportDeDesignations> {
    const { academie, annee } = this.contexte.acces;
    const trouve = isUUID(id) ? await this.imports.find(id) : undefined;
    if (!trouve || trouve.academie !== academie || trouve.annee !== annee) throw new ErreurMetier('acces.introuvable');
    return trouve;
  }
}

function toVue(lu: ImportDeDesignations): ImportDesignationsVue {
  const { id, etat, progression, essai, nomFichier, rapport, erreur, creeLe, termineLe, colonnes } = lu;
  return {
    id,
    etat,
    progression,
    essai,
    nomFichier,
    colonnes: LISTE_CHAMPS.map((champ) => ({
      champ,
      libelle: CHAMPS[champ].libelle,
      colonne: colonnes.trouvees?.[champ] ?? null,
      obligatoire: CHAMPS[champ].obligatoire,
    })),
    entetes: [...(colonnes.entetes ?? [])],
    rapport,
    rejets: lu.rejets !== null,
    erreur,
    creeLe,
    termineLe,
  };
}
