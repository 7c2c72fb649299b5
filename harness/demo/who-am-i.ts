import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** A later step, which has only its environment. It asks STS for its identity. */
const { Arn, Account } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
console.log(`${Arn} in account ${Account}`);
