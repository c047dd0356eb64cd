import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Public } from '../socle/acces/index.js';
import { ReadFlux } from './read-flux.js';

/** Calendars as agenda applications fetch them. */
@Controller('calendriers')
export class FluxController {
  constructor(private readonly flux: ReadFlux) {}

  /**
   * Public because an agenda application has no session: the secret in the address stands for the person, who may take
   * it back, and what is read stays within that person's périmètre of the day.
   */
  @Get(':fichier')
  @Public()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse({ description: 'calendrier.inconnu' })
  get(@Param('fichier') fichier: string): Promise<string> {
    return this.flux.execute(fichier);
  }
}
