# Terraform: the same as account.yml.
terraform {
  required_version = ">= 1.6"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "owner" {
  type        = string
  description = "Owner of the repository"
}

variable "owner_id" {
  type        = string
  description = "ID of the owner: gh api repos/OWNER/NAME --jq .owner.id"
}

variable "name" {
  type        = string
  description = "Name of the repository, without its owner"
}

variable "repository_id" {
  type        = string
  description = "ID of the repository: gh api repos/OWNER/NAME --jq .id"
}

locals {
  issuer = "token.actions.githubusercontent.com"
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "environment" {
  for_each = { sign-in = "canary", refused = "nobody" }

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:repository_id"
      values   = [var.repository_id]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      # Repositories made or renamed since July 2026 have the second form.
      values = [
        "repo:${var.owner}/${var.name}:environment:${each.value}",
        "repo:${var.owner}@${var.owner_id}/${var.name}@${var.repository_id}:environment:${each.value}",
      ]
    }
  }
}

resource "aws_iam_role" "federated" {
  for_each             = data.aws_iam_policy_document.environment
  name                 = "canary-${each.key}"
  max_session_duration = 3600
  assume_role_policy   = each.value.json
}

data "aws_iam_policy_document" "chained" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.federated["sign-in"].arn]
    }
  }
}

resource "aws_iam_role" "chained" {
  name               = "canary-chained"
  assume_role_policy = data.aws_iam_policy_document.chained.json
}

data "aws_iam_policy_document" "chain" {
  statement {
    actions   = ["sts:AssumeRole", "sts:TagSession"]
    resources = [aws_iam_role.chained.arn]
  }
}

resource "aws_iam_role_policy" "chain" {
  name   = "chain"
  role   = aws_iam_role.federated["sign-in"].name
  policy = data.aws_iam_policy_document.chain.json
}
