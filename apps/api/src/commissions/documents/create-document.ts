import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Audit, Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { FichiersJoints } from '../../socle/fichiers/index.js';
import { LockCommission } from '../lock-commission.js';
import type { DocumentVue } from './document.dto.js';
import { DocumentNumerique } from './document.entity.js';
import { Documents } from './documents.js';
import { readDepot } from './read-depot.js';

/** Adds a version of the charter or of the action plan, with its file when there is one. */
@Injectable()
export class CreateDocument {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockCommission,
    private readonly fichiers: FichiersJoints,
    private readonly documents: Documents,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, requete: FastifyRequest): Promise<DocumentVue> {
    const { saisie, fichier } = await readDepot(requete);
    await this.verrou.execute(ou);
    const id = randomUUID();
    const [dernier] = await this.base.query<{ numero: number }>(
      `select coalesce(max(numero), 0) as numero from documents_numeriques where uai = $1 and genre = $2`,
      [ou.uai, saisie.genre],
    );
    await this.base.repository(DocumentNumerique).insert({
      ...ou,
      id,
      genre: saisie.genre,
      titre: saisie.titre,
      numero: (dernier?.numero ?? 0) + 1,
      fichier: fichier ? await this.fichiers.add(fichier) : null,
    });
    const apres = await this.documents.get(ou, id);
    await this.audit.record({ evenement: 'document_numerique.created', objet: id, apres });
    return apres;
  }
}
