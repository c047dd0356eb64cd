import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

const PAGE = 'Donnez un numéro de page à partir de 1.';
const TAILLE = 'Donnez une taille de page de 1 à 200.';

/** Query of a paged list: `?page=1&taille=50&tri=champ,-autre`. */
export class ListeDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: PAGE })
  @Min(1, { message: PAGE })
  @Max(1_000_000, { message: PAGE })
  @ApiProperty({ type: 'integer', minimum: 1, default: 1, required: false })
  page: number = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: TAILLE })
  @Min(1, { message: TAILLE })
  @Max(200, { message: TAILLE })
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 200, default: 50, required: false })
  taille: number = 50;

  @IsOptional()
  @IsString({ message: 'Donnez un tri comme champ,-autre.' })
  @Matches(/^-?[a-zA-Z]+(,-?[a-zA-Z]+){0,3}$/, { message: 'Donnez un tri comme champ,-autre.' })
  @ApiProperty({ type: String, required: false, example: 'nom,-commune' })
  tri?: string;
}

/** A page of a list. */
export interface Page<T> {
  readonly elements: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}

/** SQL `order by` of a `tri`, from the closed list of sortable columns; unknown names are ignored. */
export function buildOrderBy(
  tri: string | undefined,
  colonnes: Readonly<Record<string, string>>,
  defaut: string,
): string {
  const demandes = (tri ?? '').split(',').flatMap((champ) => {
    const nom = champ.replace(/^-/, '');
    const colonne = Object.hasOwn(colonnes, nom) ? colonnes[nom] : undefined;
    return colonne ? [`${colonne} ${champ.startsWith('-') ? 'desc' : 'asc'}`] : [];
  });
  return `order by ${[...demandes, defaut].join(', ')}`;
}
