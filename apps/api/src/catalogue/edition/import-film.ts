import { CODES_DE_FAITS, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Base } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { FichierRefuse, readEnvoi, readTableur } from '../../socle/tableurs/index.js';
import { CatalogueRefuse, type LigneDeFilm, readFilmImporte } from '../lecture/index.js';
import { listLignesPubliees } from '../lignes.queries.js';
import { Brouillons } from './brouillons.js';
import { CompareFilmModele } from './compare-film-modele.js';
import { type ImportFilmDto, MAX_LIGNES_DU_FILM } from './film-modele.dto.js';
import type { ImportDeFilmVue } from './film-modele.vue.js';
import { Identites } from './identites.js';
import type { Lieu } from './lieu-du-modele.js';
import { SaveBrouillon } from './save-brouillon.js';

/** Takes a film from a file, whole or not at all: a trial tells what it would change, else it becomes the draft. */
@Injectable()
export class ImportFilm {
  constructor(
    private readonly base: Base,
    private readonly brouillons: Brouillons,
    private readonly compare: CompareFilmModele,
    private readonly identites: Identites,
    private readonly save: SaveBrouillon,
  ) {}

  async execute(lieu: Lieu, requete: FastifyRequest, { essai, version }: ImportFilmDto): Promise<ImportDeFilmVue> {
    const { piece } = readEnvoi(requete, {
      consigne: 'Joignez le fichier CSV ou XLSX du film, dans le champ « fichier ».',
      tropVolumineux: 'catalogue.fichier_trop_volumineux',
    });
    const lignes = await this.identites.assignCodes(lieu, await readFichier(piece.contenu, formatAnnee(lieu.annee)));
    const publiees = await listLignesPubliees(this.base, lieu.academie, lieu.annee);
    const differences = await this.compare.compareToPublie(lieu, publiees, lignes);
    if (essai === 'false') {
      const attendue = version ?? (await this.brouillons.find(lieu))?.version ?? 0;
      await this.save.write(lieu, lignes, attendue);
    }
    return { lignes: lignes.length, differences };
  }
}

/** @throws ErreurMetier `catalogue.refuse` with every cell to correct, `catalogue.fichier_illisible` */
async function readFichier(contenu: Buffer, annee: string): Promise<LigneDeFilm[]> {
  try {
    return readFilmImporte(await readTableur(contenu, MAX_LIGNES_DU_FILM), { faits: CODES_DE_FAITS, annee });
  } catch (erreur) {
    if (erreur instanceof FichierRefuse)
      throw new ErreurMetier('catalogue.fichier_illisible', { donnees: { motif: erreur.message } });
    if (!(erreur instanceof CatalogueRefuse)) throw erreur;
    throw new ErreurMetier('catalogue.refuse', {
      erreurs: erreur.anomalies.map(({ ligne, colonne, motif }) => ({
        champ: colonne ? `ligne ${ligne}, colonne ${colonne}` : `ligne ${ligne}`,
        message: motif,
      })),
    });
  }
}
