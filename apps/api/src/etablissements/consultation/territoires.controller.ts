import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Autorise } from '../../socle/acces/index.js';
import { Base } from '../../socle/contexte/index.js';

class RegionVue {
  @ApiProperty() code!: string;
  @ApiProperty() nom!: string;
}

class AcademieVue {
  @ApiProperty() code!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() region!: string;
}

class DepartementVue {
  @ApiProperty({ example: '087' }) code!: string;
  @ApiProperty() nom!: string;
  @ApiProperty() academie!: string;
}

class TerritoiresVue {
  @ApiProperty({ type: [RegionVue] }) regions!: RegionVue[];
  @ApiProperty({ type: [AcademieVue] }) academies!: AcademieVue[];
  @ApiProperty({ type: [DepartementVue] }) departements!: DepartementVue[];
}

/** Territories that the imported directory brought. */
@Controller('territoires')
export class TerritoiresController {
  constructor(private readonly base: Base) {}

  @Get()
  @Autorise('territoires.read')
  @ApiOkResponse({ type: TerritoiresVue })
  async findAll(): Promise<TerritoiresVue> {
    const [territoires] = await this.base.query<TerritoiresVue>(
      `select
         (select coalesce(json_agg(json_build_object('code', code, 'nom', nom) order by nom), '[]') from regions) as regions,
         (select coalesce(json_agg(json_build_object('code', code, 'nom', nom, 'region', region) order by nom), '[]') from academies) as academies,
         (select coalesce(json_agg(json_build_object('code', code, 'nom', nom, 'academie', academie) order by code), '[]') from departements) as departements`,
    );
    return territoires ?? { regions: [], academies: [], departements: [] };
  }
}
