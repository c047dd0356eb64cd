import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../acces/index.js';
import { VERSION_DU_PRODUIT } from '../config/index.js';

class SanteVue {
  @ApiProperty({ enum: ['pret'] }) etat!: 'pret';
  @ApiProperty() version!: string;
}

/** Readiness: answers once the database does. */
@Controller('api/sante')
export class SanteController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: SanteVue })
  async get(): Promise<SanteVue> {
    await this.source.query('select 1');
    return { etat: 'pret', version: VERSION_DU_PRODUIT };
  }
}
