import { Module } from '@nestjs/common';
import { Fichiers } from './fichiers.js';

/** Stored files, for the capabilities that receive some. */
@Module({ providers: [Fichiers], exports: [Fichiers] })
export class FichiersModule {}
