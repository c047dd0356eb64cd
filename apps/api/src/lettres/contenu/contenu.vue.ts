import { ApiProperty, OmitType } from '@nestjs/swagger';
import { PartageVue } from '../../designations/index.js';
import type { ContenuLettre, GabaritLettre } from './contenu.js';

const JOUR = { type: String, format: 'date' } as const;
const TEXTE_OU_NUL = { type: String, nullable: true } as const;

export class PeriodeDeLettreVue {
  @ApiProperty(JOUR) debut!: string;
  @ApiProperty(JOUR) fin!: string;
}

export class MoyensDeLettreVue {
  @ApiProperty(TEXTE_OU_NUL) materiel!: string | null;
  @ApiProperty(TEXTE_OU_NUL) telephone!: string | null;
  @ApiProperty(TEXTE_OU_NUL) bureau!: string | null;
  @ApiProperty(TEXTE_OU_NUL) plages!: string | null;
}

export class InstancesDeLettreVue {
  @ApiProperty({ ...JOUR, nullable: true }) avisConseilPedagogique!: string | null;
  @ApiProperty({ ...JOUR, nullable: true }) communiqueeCa!: string | null;
}

export class ContenuLettreVue implements ContenuLettre {
  @ApiProperty() periode!: PeriodeDeLettreVue;
  @ApiProperty({ type: [String] }) missionsPrincipales!: string[];
  @ApiProperty({ type: [String] }) missionsSecondaires!: string[];
  @ApiProperty(TEXTE_OU_NUL) qualification!: string | null;
  @ApiProperty(TEXTE_OU_NUL) formations!: string | null;
  @ApiProperty() moyens!: MoyensDeLettreVue;
  @ApiProperty(TEXTE_OU_NUL) remuneration!: string | null;
  @ApiProperty({ type: [String] }) suivi!: string[];
  @ApiProperty({ type: [String] }) indicateurs!: string[];
  @ApiProperty({ type: [PartageVue] }) partages!: PartageVue[];
  @ApiProperty() instances!: InstancesDeLettreVue;
  @ApiProperty(TEXTE_OU_NUL) lieu!: string | null;
  @ApiProperty(TEXTE_OU_NUL) texteLibre!: string | null;
}

export class GabaritLettreVue
  extends OmitType(ContenuLettreVue, ['periode', 'partages', 'instances'] as const)
  implements GabaritLettre {}
