import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Public } from '../acces/index.js';
import { VERSION_DU_PRODUIT } from '../config/index.js';
import { ErreurMetier } from '../erreurs/index.js';
import { Sortie } from '../sortie/index.js';
import { Charge } from './charge.js';
import { EtatDuService } from './etat-du-service.js';

class ChargeDuServiceVue {
  @ApiProperty({ description: 'Connexions ouvertes à la base' }) connexions!: number;
  @ApiProperty({ description: 'Demandes qui en attendent une' }) enAttente!: number;
  @ApiProperty({ description: 'Demandes renvoyées depuis le démarrage, faute de place' }) renvoyees!: number;
}

class SortieVue {
  @ApiProperty({ description: 'Lignes qui attendent d’être écrites' }) enAttente!: number;
  @ApiProperty({ description: 'Lignes écrites depuis le démarrage' }) ecrites!: number;
  @ApiProperty({ description: 'Renouvellements de session abandonnés' }) abandonnees!: number;
  @ApiProperty({ description: 'Demandes refusées faute de place pour leur ligne d’audit' }) refusees!: number;
}

class SanteVue {
  @ApiProperty({ enum: ['pret'] }) etat!: 'pret';
  @ApiProperty() version!: string;
  @ApiProperty({ type: ChargeDuServiceVue }) charge!: ChargeDuServiceVue;
  @ApiProperty({ type: SortieVue }) sortie!: SortieVue;
}

class VivantVue {
  @ApiProperty({ enum: ['vivant'] }) etat!: 'vivant';
}

/** What a proxy and a supervision ask; both answer at once, whatever the state of the database. */
@Controller()
export class SanteController {
  constructor(
    private readonly etat: EtatDuService,
    private readonly charge: Charge,
    private readonly sortie: Sortie,
  ) {}

  /** Readiness: requests may be sent here. */
  @Get('api/sante')
  @Header('Cache-Control', 'no-store')
  @Public()
  @ApiOkResponse({ type: SanteVue })
  get(): SanteVue {
    const { etat } = this.etat;
    if (etat === 'demarrage') throw new ErreurMetier('serveur.demarrage', { reessayerApres: 2 });
    if (etat === 'base_absente') throw new ErreurMetier('base.occupee', { reessayerApres: 2 });
    return { etat, version: VERSION_DU_PRODUIT, charge: this.charge.compte, sortie: this.sortie.compte };
  }

  /** Liveness: the process answers; if it does not, start it again. */
  @Get('api/vivant')
  @Header('Cache-Control', 'no-store')
  @Public()
  @ApiOkResponse({ type: VivantVue })
  getVivant(): VivantVue {
    return { etat: 'vivant' };
  }
}
