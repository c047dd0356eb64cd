import { Module } from '@nestjs/common';
import { ReadReseau } from './read-reseau.js';
import { ReseauController } from './reseau.controller.js';

/** Directory of the people in charge of digital matters. */
@Module({ controllers: [ReseauController], providers: [ReadReseau] })
export class ReseauModule {}
