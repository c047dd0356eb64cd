import { anneeOf, ETATS_D_ANNEE, type EtatDAnnee, etatOfAnnee, formatAnnee } from '@focale/domaine';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { Autorise } from '../socle/acces/index.js';
import { Base, Horloge } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

class AnneeVue {
  @ApiProperty({ example: '2026-2027' }) annee!: string;
  @ApiProperty() libelle!: string;
  @ApiProperty({ enum: ETATS_D_ANNEE }) etat!: EtatDAnnee;
  @ApiProperty({ format: 'date' }) debut!: string;
  @ApiProperty({ format: 'date' }) fin!: string;
}

class AnneesVue {
  @ApiProperty({ type: [AnneeVue] }) elements!: AnneeVue[];
  @ApiProperty({ example: '2026-2027' }) courante!: string;
  @ApiProperty({ format: 'date', description: 'Le jour de l’horloge du serveur' }) aujourdhui!: string;
}

/** School years known to the platform, the newest first. */
@Controller('annees')
export class AnneesController {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
  ) {}

  @Get()
  @Autorise('annees.read')
  @ApiOkResponse({ type: AnneesVue })
  async findAll(): Promise<AnneesVue> {
    const lignes = await this.base.query<{ annee: number; debut: string; fin: string }>(
      `select annee, debut::text, fin::text from annees order by annee desc`,
    );
    const aujourdhui = this.horloge.today();
    const courante = anneeOf(aujourdhui);
    return {
      courante,
      aujourdhui,
      elements: lignes.map(({ annee, debut, fin }) => ({
        annee: formatAnnee(annee),
        libelle: `Année scolaire ${formatAnnee(annee)}`,
        etat: etatOfAnnee(formatAnnee(annee), aujourdhui),
        debut,
        fin,
      })),
    };
  }

  @Get(':annee')
  @Autorise('annees.read')
  @ApiOkResponse({ type: AnneeVue })
  async findOne(@Param('annee') annee: string): Promise<AnneeVue> {
    const trouvee = (await this.findAll()).elements.find((candidate) => candidate.annee === annee);
    if (!trouvee) throw new ErreurMetier('acces.introuvable');
    return trouvee;
  }
}
