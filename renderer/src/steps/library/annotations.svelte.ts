/** What is drawn over the images of a series: which objects and parts are on, how strongly, and their pictures as they come. */
import { unpackAnnotation, type Annotation } from '#shared/annotation.ts';
import type { Output } from '#shared/contract/index.ts';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { client } from '../../app/client.ts';
import { explain } from '../../app/messages.ts';

export type AnnotationObject = Output<'library.annotations'>[number];
interface Place {
  instance: number;
  frame: number;
}
const kept = 60;

export class Annotations {
  on = new SvelteSet<number>();
  /** `object:part` of parts that are switched off. */
  off = new SvelteSet<string>();
  opacity = $state(0.5);
  /** By object: what it draws over the image that is shown, or why nothing. */
  drawn = new SvelteMap<number, { place: string; annotation: Annotation }>();
  problems = new SvelteMap<number, string>();
  readonly #known = new Map<string, Promise<Annotation>>();

  isOn(object: number, part: number): boolean {
    return !this.off.has(`${object}:${part}`);
  }
  toggle(object: number): void {
    if (this.on.has(object)) this.on.delete(object);
    else this.on.add(object);
  }
  togglePart(object: number, part: number): void {
    const key = `${object}:${part}`;
    if (this.off.has(key)) this.off.delete(key);
    else this.off.add(key);
  }

  #ask(object: number, { instance, frame }: Place): Promise<Annotation> {
    const key = `${object} ${instance} ${frame}`;
    let asked = this.#known.get(key);
    if (!asked) {
      asked = client.bytes({ kind: 'annotation', annotation: object, instance, frame }).then(unpackAnnotation);
      this.#known.set(key, asked);
      asked.catch(() => this.#known.delete(key));
      if (this.#known.size > kept) this.#known.delete(this.#known.keys().next().value!);
    }
    return asked;
  }

  /** Fetches what is on for one image. Returns how to forget it: what comes late belongs to an image that is gone. */
  show(place: Place): () => void {
    let gone = false;
    const mark = `${place.instance} ${place.frame}`;
    for (const object of this.on)
      this.#ask(object, place).then(
        (annotation) => {
          if (gone) return;
          this.drawn.set(object, { place: mark, annotation });
          this.problems.delete(object);
        },
        (error: unknown) => {
          if (gone) return;
          const { title, message } = explain(error);
          this.drawn.delete(object);
          this.problems.set(object, message || `${title}.`);
        },
      );
    return () => (gone = true);
  }
}
