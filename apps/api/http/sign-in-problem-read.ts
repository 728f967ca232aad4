import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '../access/endpoint.js';
import { SignInProblems } from '../signin/sign-in-problems.js';

const ProblemQuery = z.strictObject({ told: z.string().max(4000) });

@Controller('v1/sign-in/problem')
export class SignInProblemRead {
  constructor(private readonly problems: SignInProblems) {}

  @Get()
  @Endpoint({
    access: 'public',
    summary: 'What went wrong at a school’s own sign-in',
    description: 'Answers with that problem: `told` is what the page for signing in was opened with.',
  })
  read(@Query({ schema: ProblemQuery }) { told }: z.infer<typeof ProblemQuery>): never {
    return this.problems.raise(told);
  }
}
