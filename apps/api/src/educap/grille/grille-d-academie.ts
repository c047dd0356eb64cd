import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DroitsDEcriture } from '../../annees/index.js';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { FichierRefuse, type LigneDeTableur, readEnvoi, readTableur } from '../../socle/tableurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import type { GrilleDAcademieVue } from './grille.dto.js';
import { Grille } from './grille.entity.js';
import { Grilles } from './grilles.js';
import { readLignesDeGrille } from './read-lignes-de-grille.js';

defineErreurs({
  'educap.grille_absente': {
    status: 409,
    title: 'Aucune grille en service',
    detail: 'Il n’y a pas de grille à retirer : rechargez la page pour voir où elle en est.',
  },
  'educap.grille_refusee': {
    status: 400,
    title: 'Grille refusée',
    detail: 'Rien n’a été importé. Corrigez chaque cellule signalée dans le fichier, puis envoyez-le de nouveau.',
  },
});

const MAX_TITRE = 120;

/** The grid of an académie: imported whole, versioned, taken back. */
@Injectable()
export class GrilleDAcademie {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
    private readonly grilles: Grilles,
    private readonly audit: Audit,
  ) {}

  async get(): Promise<GrilleDAcademieVue> {
    const academie = this.readAcademie();
    const lignes = await this.base.repository(Grille).find({ where: { academie }, order: { numero: 'desc' } });
    const active = lignes.find((grille) => grille.active);
    const modifiable = await this.droits.peut('educap.grille.update');
    return {
      active: active
        ? {
            numero: active.numero,
            titre: active.titre,
            importeeLe: active.importeeLe.toISOString(),
            domaines: active.contenu,
          }
        : null,
      versions: lignes.map((grille) => ({
        numero: grille.numero,
        titre: grille.titre,
        importeeLe: grille.importeeLe.toISOString(),
        items: grille.contenu.reduce((somme, { items }) => somme + items.length, 0),
        active: grille.active,
      })),
      actionsPossibles: modifiable ? ['importer', ...(active ? (['retirer'] as const) : [])] : [],
    };
  }

  /** @throws ErreurMetier `educap.grille_refusee`, nothing imported, with every wrong cell */
  async import(requete: FastifyRequest): Promise<GrilleDAcademieVue> {
    const academie = this.readAcademie();
    const { piece, champs } = readEnvoi(requete, {
      consigne: 'Joignez un fichier CSV de trois colonnes : domaine, item et palier.',
    });
    const titre = (champs.get('titre') ?? '').trim();
    if (titre === '' || titre.length > MAX_TITRE)
      throw refuseChamp('titre', `Donnez à cette grille un titre de 1 à ${MAX_TITRE} caractères.`);
    const contenu = readLignesDeGrille(await readLignes(piece.contenu));
    await this.lock(academie);
    const grilles = this.base.repository(Grille);
    const numero = ((await grilles.maximum('numero', { academie })) ?? 0) + 1;
    await grilles.update({ academie, active: true }, { active: false });
    await grilles.insert({ academie, numero, titre, contenu, agent: this.contexte.acces.agent.id, active: true });
    await this.audit.record({ evenement: 'educap_grille.imported', apres: { academie, numero, titre } });
    return this.get();
  }

  /** Leaves the académie without a grid; the objectives keep the words of their item. */
  async remove(): Promise<void> {
    const academie = this.readAcademie();
    await this.lock(academie);
    const active = await this.grilles.find(academie);
    if (!active) throw new ErreurMetier('educap.grille_absente');
    await this.base.repository(Grille).update({ academie, numero: active.numero }, { active: false });
    await this.audit.record({ evenement: 'educap_grille.removed', avant: { academie, numero: active.numero } });
  }

  private readAcademie(): string {
    const { academie } = this.contexte.acces;
    if (academie === undefined) throw new ErreurMetier('acces.introuvable');
    return academie;
  }

  private async lock(academie: string): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('educap-grille:' || $1, 0))`, [academie]);
  }
}

async function readLignes(contenu: Buffer): Promise<LigneDeTableur[]> {
  try {
    return await readTableur(contenu);
  } catch (erreur) {
    if (erreur instanceof FichierRefuse) throw refuseChamp('fichier', erreur.message);
    throw erreur;
  }
}
