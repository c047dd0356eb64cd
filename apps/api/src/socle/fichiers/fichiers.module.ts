import { Module } from '@nestjs/common';
import { FichiersJoints } from './fichiers-joints.js';
import { Fichiers } from './fichiers.js';

/** Stored files, for the capabilities that receive some. */
@Module({ providers: [Fichiers, FichiersJoints], exports: [Fichiers, FichiersJoints] })
export class FichiersModule {}
