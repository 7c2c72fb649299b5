import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** A later step: knows nothing but its environment, and asks AWS who it is. */
const { Arn, Account } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
console.log(`${Arn} in account ${Account}`);
