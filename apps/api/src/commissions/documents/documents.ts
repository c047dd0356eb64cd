import { formatAnnee } from '@focale/domaine';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { LessThanOrEqual } from 'typeorm';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { FichiersJoints } from '../../socle/fichiers/index.js';
import { DroitsDeLaCommission } from '../droits-de-la-commission.js';
import type { DocumentsDto, DocumentsVue, DocumentVue } from './document.dto.js';
import { DocumentNumerique } from './document.entity.js';

/** Reads the charters and action plans of a school: those of the year, and the earlier versions beside them. */
@Injectable()
export class Documents {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDeLaCommission,
    private readonly fichiers: FichiersJoints,
  ) {}

  async list(ou: EtablissementAnnee, { page, taille, genre }: DocumentsDto): Promise<DocumentsVue> {
    const [lignes, total] = await this.base.repository(DocumentNumerique).findAndCount({
      where: { uai: ou.uai, annee: LessThanOrEqual(ou.annee), ...(genre && { genre }) },
      order: { genre: 'asc', numero: 'desc' },
      take: taille,
      skip: (page - 1) * taille,
    });
    const peut = await this.droits.canUpdate();
    const elements = await this.toVues(ou, lignes, peut);
    return { elements, total, page, taille, actionsPossibles: peut ? ['ajouter'] : [] };
  }

  async get(ou: EtablissementAnnee, id: string): Promise<DocumentVue> {
    const [vue] = await this.toVues(ou, [await this.find(ou, id)], await this.droits.canUpdate());
    if (!vue) throw new ErreurMetier('acces.introuvable');
    return vue;
  }

  /** @throws 404 when the school had no such document by that year */
  async find({ uai, annee }: EtablissementAnnee, id: string): Promise<DocumentNumerique> {
    const documents = this.base.repository(DocumentNumerique);
    const ligne = isUUID(id) ? await documents.findOneBy({ uai, id, annee: LessThanOrEqual(annee) }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }

  /** The file, under the name that it was given. @throws 404 when the document has none */
  async export(ou: EtablissementAnnee, id: string): Promise<StreamableFile> {
    const { fichier } = await this.find(ou, id);
    if (!fichier) throw new ErreurMetier('acces.introuvable');
    return this.fichiers.export(fichier);
  }

  private async toVues(
    { annee }: EtablissementAnnee,
    lignes: readonly DocumentNumerique[],
    peut: boolean,
  ): Promise<DocumentVue[]> {
    const fichiers = await this.fichiers.list(lignes.flatMap(({ fichier }) => fichier ?? []));
    return lignes.map(({ uai: _, modifieLe: _le, ...ligne }) => ({
      ...ligne,
      annee: formatAnnee(ligne.annee),
      fichier: (ligne.fichier && fichiers.get(ligne.fichier)) || null,
      actionsPossibles: [
        ...(peut && ligne.annee === annee ? (['modifier'] as const) : []),
        ...(ligne.fichier ? (['telecharger'] as const) : []),
      ],
    }));
  }
}
