import { SECRET_HEADER, type Vendor } from "../wall.ts";

const CAPTCHA =
  /cf-turnstile|challenges\.cloudflare\.com|h-captcha|hcaptcha\.com|g-recaptcha|arkoselabs\.com|frc-captcha|_fs-ch-|TencentCaptcha/;

/** Walls whose maker is not to be seen. */
export const UNKNOWN: Vendor = {
  id: "unknown",
  name: "a wall of unknown make",
  remedy: `Find out what stands in front of the target; there, ${SECRET_HEADER}.`,
  rules: [
    {
      id: "unknown-challenge",
      kind: "challenge",
      confidence: "strong",
      all: [
        {
          body: /<title>\s{0,20}(?:Just a moment\.\.\.|Attention Required!|Verify you are (?:a )?human|Client Challenge|Security check|Checking your browser|Are you a robot)[^<]{0,80}<\/title>/i,
        },
        { body: CAPTCHA },
      ],
      maxBody: 20_000,
    },
    // Akamai's and Imperva's bot managers share this page.
    {
      id: "unknown-interruption",
      kind: "challenge",
      confidence: "strong",
      all: [{ body: /<title>\s{0,20}Pardon Our Interruption/i }],
      maxBody: 20_000,
    },
    // No server means it: sites that deny programs made it up.
    { id: "unknown-999", kind: "block", confidence: "strong", status: [999] },
    {
      id: "unknown-captcha",
      kind: "challenge",
      confidence: "weak",
      status: [403, 429, 503],
      all: [{ body: CAPTCHA }],
    },
  ],
};
