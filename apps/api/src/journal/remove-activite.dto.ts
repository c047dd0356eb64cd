import { Type } from 'class-transformer';
import { Version } from '../socle/validation/index.js';

/** A removal may say which version it was decided on; a later one is then kept. */
export class RemoveActiviteDto {
  @Type(() => Number)
  @Version({ optionnel: true })
  version?: number;
}
