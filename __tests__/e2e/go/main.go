// Prints the caller's ARN after each pause in seconds, with one client for all calls.
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

func main() {
	ctx := context.Background()
	settings, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := sts.NewFromConfig(settings)
	for _, pause := range os.Args[1:] {
		wait, err := time.ParseDuration(pause + "s")
		if err != nil {
			log.Fatal(err)
		}
		time.Sleep(wait)
		caller, err := client.GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(*caller.Arn)
	}
}
