import { z } from "zod";
import { code } from "./code.ts";

/** One of the missions of a network, with the forms (modalities) it takes. */
export const mission = z
  .strictObject({
    code,
    label: z.string(),
    modalities: z.array(z.strictObject({ code, label: z.string() })).readonly(),
  })
  .meta({ title: "Mission" });

export type Mission = z.infer<typeof mission>;
