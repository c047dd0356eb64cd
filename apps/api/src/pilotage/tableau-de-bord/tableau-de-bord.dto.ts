import { ETATS_D_ANNEE, type EtatDAnnee, GENRES_ATTENDU, type GenreAttendu, PERIODES } from '@focale/domaine';
import { ApiProperty } from '@nestjs/swagger';

/** Counts of the film over some schools and lines. `applicables` is the denominator: to do, under way and done, without sans objet. */
export class ComptesVue {
  @ApiProperty({ type: 'integer' }) faites!: number;
  @ApiProperty({ type: 'integer', description: 'Dénominateur : à faire + en cours + faites' }) applicables!: number;
  @ApiProperty({ type: 'integer' }) sansObjet!: number;
  @ApiProperty({ type: 'integer', nullable: true }) pourcentage!: number | null;
  @ApiProperty({ type: 'integer', description: 'Faites, parmi celles dont l’échéance est passée' })
  faitesEchues!: number;
  @ApiProperty({ type: 'integer' }) applicablesEchues!: number;
  @ApiProperty({ type: 'integer', nullable: true }) pourcentageEchu!: number | null;
  @ApiProperty({ type: 'integer', description: 'Échéance passée, ni faites ni sans objet' }) enRetard!: number;
}

class ComptesDeDepartementVue extends ComptesVue {
  @ApiProperty({ example: '023' }) departement!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: 'integer' }) etablissements!: number;
}

class ComptesDeThemeVue extends ComptesVue {
  @ApiProperty() theme!: string;
}

class ComptesDePeriodeVue extends ComptesVue {
  @ApiProperty({ enum: PERIODES.map(({ code }) => code) }) periode!: number;
  @ApiProperty() libelle!: string;
}

class CaseVue extends ComptesVue {
  @ApiProperty() departement!: string;
  @ApiProperty() theme!: string;
}

class FilmVue extends ComptesVue {
  @ApiProperty({ description: 'Ce que compte « pourcentage »' }) regle!: string;
  @ApiProperty({ description: 'Ce que compte « pourcentageEchu »' }) regleEchu!: string;
}

class FilmAcademieVue extends FilmVue {
  @ApiProperty({ type: [ComptesDeDepartementVue] }) parDepartement!: ComptesDeDepartementVue[];
  @ApiProperty({ type: [ComptesDeThemeVue], description: 'Dans l’ordre du film' }) parTheme!: ComptesDeThemeVue[];
  @ApiProperty({ type: [ComptesDePeriodeVue], description: 'Toujours les cinq périodes' })
  parPeriode!: ComptesDePeriodeVue[];
  @ApiProperty({ type: [CaseVue], description: 'Cases qui ont au moins une action comptée ou sans objet' })
  croise!: CaseVue[];
}

export class AttenduCompteVue {
  @ApiProperty() code!: string;
  @ApiProperty() intitule!: string;
  @ApiProperty({ enum: GENRES_ATTENDU, description: 'Une déclaration, ou une obligation légale du film' })
  genre!: GenreAttendu;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null : elle diffère selon l’académie' })
  echeance!: string | null;
  @ApiProperty({ type: 'integer', description: 'Établissements concernés, sans objet exclus' }) attendus!: number;
  @ApiProperty({ type: 'integer' }) recus!: number;
  @ApiProperty({ type: 'integer' }) enRetard!: number;
  @ApiProperty({ type: 'integer', nullable: true }) taux!: number | null;
  @ApiProperty({ description: 'Numérateur et dénominateur, en une phrase' }) regle!: string;
}

class TerritoireVue {
  @ApiProperty() code!: string;
  @ApiProperty() nom!: string;
}

class OptionVue {
  @ApiProperty() code!: string;
  @ApiProperty() libelle!: string;
}

export class TableauDeBordVue {
  @ApiProperty() academie!: TerritoireVue;
  @ApiProperty({ example: '2026-2027' }) annee!: string;
  @ApiProperty({ enum: ETATS_D_ANNEE, description: 'Rien n’est en retard hors de l’année en cours' }) etat!: EtatDAnnee;
  @ApiProperty({ type: 'integer' }) etablissements!: number;
  @ApiProperty({ type: [AttenduCompteVue] }) attendus!: AttenduCompteVue[];
  @ApiProperty() film!: FilmAcademieVue;
  @ApiProperty({ type: [TerritoireVue], description: 'Choix du filtre' }) departements!: TerritoireVue[];
  @ApiProperty({ type: [OptionVue], description: 'Choix du filtre' }) types!: OptionVue[];
  @ApiProperty({ type: [OptionVue], description: 'Choix du filtre' }) ents!: OptionVue[];
  @ApiProperty({ format: 'date-time' }) calculeLe!: string;
}

class ComptesAcademieVue extends ComptesVue {
  @ApiProperty() academie!: string;
  @ApiProperty() nom!: string;
  @ApiProperty({ type: 'integer' }) etablissements!: number;
}

class AttenduAcademieVue {
  @ApiProperty() academie!: string;
  @ApiProperty({ format: 'date' }) echeance!: string;
  @ApiProperty({ type: 'integer' }) attendus!: number;
  @ApiProperty({ type: 'integer' }) recus!: number;
  @ApiProperty({ type: 'integer' }) enRetard!: number;
  @ApiProperty({ type: 'integer', nullable: true }) taux!: number | null;
}

class AttenduRegionVue extends AttenduCompteVue {
  @ApiProperty({ type: [AttenduAcademieVue] }) parAcademie!: AttenduAcademieVue[];
}

class FilmRegionVue extends FilmVue {
  @ApiProperty({ type: [ComptesAcademieVue] }) parAcademie!: ComptesAcademieVue[];
}

export class TableauDeBordRegionVue {
  @ApiProperty() region!: TerritoireVue;
  @ApiProperty({ example: '2026-2027' }) annee!: string;
  @ApiProperty({ enum: ETATS_D_ANNEE, description: 'Rien n’est en retard hors de l’année en cours' }) etat!: EtatDAnnee;
  @ApiProperty({ type: 'integer' }) etablissements!: number;
  @ApiProperty({ type: [AttenduRegionVue] }) attendus!: AttenduRegionVue[];
  @ApiProperty() film!: FilmRegionVue;
  @ApiProperty({ format: 'date-time' }) calculeLe!: string;
}
