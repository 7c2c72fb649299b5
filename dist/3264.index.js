"use strict";
exports.id = 3264;
exports.ids = [3264];
exports.modules = {

/***/ 3264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AwsRestJsonProtocol)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);
/* harmony import */ var _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5520);
/* harmony import */ var _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5377);
/* harmony import */ var _sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9790);
/* harmony import */ var _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1695);







function quoteHeader(part) {
	if (part.includes(",") || part.includes('"')) {
		part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
	}
	return part;
}

function splitEvery(value, delimiter, numDelimiters) {
	if (!Number.isInteger(numDelimiters)) {
		throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	}
	const segments = value.split(delimiter);
	const compoundSegments = [];
	let currentSegment = "";
	for (let i = 0; i < segments.length; i++) {
		if (currentSegment === "") {
			currentSegment = segments[i];
		}
		else {
			currentSegment += delimiter + segments[i];
		}
		if ((i + 1) % numDelimiters === 0) {
			compoundSegments.push(currentSegment);
			currentSegment = "";
		}
	}
	if (currentSegment !== "") {
		compoundSegments.push(currentSegment);
	}
	return compoundSegments;
}

class HttpBindingProtocol extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpProtocol */ .tc {
	async serializeRequest(operationSchema, _input, context) {
		const input = _input && typeof _input === "object" ? _input : {};
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(operationSchema?.input);
		const bindings = ns.getHttpBindings().request;
		const operation = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .getHttpOperationBindings */ .KF)(operationSchema);
		const request = new _httpRequest_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpRequest */ .K({ query, headers });
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			const [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (const [key, value] of staticQuery) {
					query[key] = value;
				}
			}
		}
		request.query = query;
		const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		if (eventStream) {
			request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
		}
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		const serializer = this.serializer;
		const directSerializer = typeof serializer.writeCodec === "function"
			? serializer
			: undefined;
		const query = request.query;
		const headers = request.headers;
		const bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = false;
		let payload;
		let eventStream;
		let labels;
		const names = Object.getOwnPropertyNames(input);
		const prototype = Object.getPrototypeOf(input);
		const sparse = (prototype === Object.prototype || prototype === null) &&
			!bindings.hasIdempotency &&
			!bindings.hasPrefixHeaders &&
			names.length * 2 < bindings.memberBindings.length;
		const length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			const binding = sparse
				? (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(bindings.byName, names[i])
					? bindings.byName[names[i]]
					: undefined
				: bindings.memberBindings[i];
			if (!binding) {
				continue;
			}
			const value = binding[1];
			const memberName = binding[0];
			const memberNs = value[0];
			const flags = value[1];
			const collectionValue = value[2];
			const location = binding[2];
			const wireName = binding[3];
			const inputMemberValue = input[memberName];
			if (inputMemberValue == null && !((flags >> 10) & 1)) {
				continue;
			}
			if (location === 0b100_100) {
				const stream = (flags >> 11) & 0b11;
				if (stream) {
					if (stream === 2) {
						eventStream = inputMemberValue || undefined;
					}
					else {
						payload = inputMemberValue;
					}
				}
				else {
					if (directSerializer) {
						directSerializer.writeCodec(memberNs, inputMemberValue);
					}
					else {
						serializer.write(memberNs, inputMemberValue);
					}
					payload = serializer.flush();
				}
			}
			else if (location === 0b100_001 || location === 0b100_110) {
				const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				if (location === 0b100_001) {
					(labels ??= Object.create(null))[memberName] = serialized;
				}
				else {
					headers[wireName] = serialized;
				}
			}
			else if (location === 0b100_111) {
				for (const key in inputMemberValue) {
					if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(inputMemberValue, key)) {
						continue;
					}
					const amalgam = wireName + key;
					headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 0b100_110, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
				}
			}
			else if ((location & 0b111_110) === 0b100_010) {
				this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
			}
			else {
				hasBodyValue = true;
			}
		}
		const operationPath = operation[1];
		const pathSegments = operation[3];
		if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
			request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
		}
		if (hasBodyValue && bodySchema) {
			if (directSerializer) {
				directSerializer.writeCodec(bodySchema, input);
			}
			else {
				serializer.write(bodySchema, input);
			}
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		const [ns, flags, collectionValue] = value;
		const traits = directSerializer ? undefined : ns.getMergedTraits();
		if (wireName === undefined) {
			for (const key in data) {
				if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(data, key) || key in query) {
					continue;
				}
				if (!directSerializer) {
					Object.assign(collectionValue[0].getMergedTraits(), {
						...traits,
						httpQuery: key,
						httpQueryParams: undefined,
					});
				}
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 0b1100_0000) === 0b0100_0000) {
			const buffer = [];
			for (const item of data) {
				const serialized = this.serializeHttpValue(collectionValue, item, 0b100_010, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				if ((flags >> 13) & 1 || serialized !== undefined) {
					buffer.push(serialized);
				}
			}
			query[wireName] = buffer;
		}
		else {
			query[wireName] = this.serializeHttpValue(value, data, 0b100_010, directSerializer, directSerializer ? ns : [ns, traits]);
		}
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		const flags = value[1];
		const type = flags & 0xff;
		if (directSerializer &&
			!(flags & 0x700) &&
			(type <= 2 ||
				type === 17 ||
				type === 19)) {
			return String(data);
		}
		if (directSerializer) {
			directSerializer.writeHttpBinding(value, data, location);
		}
		else {
			this.serializer.write(schema, data);
		}
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (const [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			const replacement = labels?.[value];
			if (replacement === undefined) {
				if ((0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(bindings.byName, value) && bindings.byName[value][2] === 0b100_001) {
					throw new Error(`No value provided for input HTTP label: ${value}.`);
				}
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			}
			else {
				path +=
					kind === 2
						? replacement.split("/").map(_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedEncodeURIComponent */ .$6).join("/")
						: (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_3__/* .extendedEncodeURIComponent */ .$6)(replacement);
			}
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function"
			? deserializer
			: undefined;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(operationSchema.output);
		const responseBindings = ns.getHttpBindings().response;
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
			if (bytes.byteLength > 0) {
				Object.assign(dataObject, await deserializer.read(15, bytes));
			}
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
			if (bytes.byteLength > 0) {
				const dataFromBody = await (directDeserializer
					? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes)
					: deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (const member of nonHttpBindingMembers) {
					if (dataFromBody[member] != null) {
						dataObject[member] = dataFromBody[member];
					}
				}
			}
		}
		else if (!responseBindings.bindings.payload) {
			await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		const dataObject = arg4 instanceof Set ? arg5 : arg4;
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function"
			? deserializer
			: undefined;
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(schema);
		const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders }, } = ns.getHttpBindings().response;
		const headers = response.headers;
		if (payload) {
			const [memberName, value] = payload;
			const [memberSchema, flags] = value;
			const stream = (flags >> 11) & 0b11;
			if (stream) {
				if (stream === 2) {
					dataObject[memberName] = await this.deserializeEventStream({
						response,
						responseSchema: ns,
					});
				}
				else {
					dataObject[memberName] = (0,_sdk_stream_mixin_js__WEBPACK_IMPORTED_MODULE_4__/* .sdkStreamMixin */ .c)(response.body);
				}
			}
			else if (response.body) {
				const bytes = await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBody */ .Px)(response.body, context);
				if (bytes.byteLength > 0) {
					dataObject[memberName] = await (directDeserializer
						? directDeserializer.readPayload(value, bytes)
						: deserializer.read(memberSchema, bytes));
				}
			}
		}
		for (const header in headers) {
			if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, header)) {
				continue;
			}
			const lower = header.toLowerCase();
			const headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			const binding = (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(responseHeaders, lower) ? responseHeaders[lower] : undefined;
			if (!binding) {
				continue;
			}
			const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				const sections = (flags >> 16) & 1 ? splitEvery(headerValue, ",", 2) : (0,_FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_3__/* .splitHeader */ .GP)(headerValue);
				const list = [];
				for (const section of sections) {
					list.push(directDeserializer
						? directDeserializer.readHttpBinding(collectionValue, section.trim(), 0b100_110)
						: await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				}
				dataObject[memberName] = list;
			}
			else {
				dataObject[memberName] = directDeserializer
					? directDeserializer.readHttpBinding(binding[1], headerValue, 0b100_110)
					: await deserializer.read(memberSchema, headerValue);
			}
		}
		for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (const header in headers) {
				if (!(0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwn */ .$3)(headers, header)) {
					continue;
				}
				if (!header.startsWith(wireName)) {
					continue;
				}
				const headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer
					? directDeserializer.readHttpBinding(collectionValue, headerValue, 0b100_110)
					: await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		if (statusCode) {
			dataObject[statusCode[0]] = response.statusCode;
		}
		return bodyMemberNames;
	}
}

class HttpInterceptingShapeDeserializer extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SerdeContext */ .fR {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new _FromStringShapeDeserializer_js__WEBPACK_IMPORTED_MODULE_3__/* .FromStringShapeDeserializer */ .k(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			const value = ns.getHttpBindingValue(0b100_110, traits);
			return this.readHttpBinding(value, data, 0b100_110);
		}
		if (traits.httpPayload) {
			return this.readPayload(ns.getHttpBindingValue(0b100_100, traits), data);
		}
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		const type = flags & 0xff;
		if (type === 21 || type === 42) {
			return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .fromUtf8 */ .ar)(data) : data;
		}
		if (type === 0) {
			return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)(data);
		}
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
}

class ToStringShapeSerializer extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SerdeContext */ .fR {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		const schema = flags & 0xff;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) {
						throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
					}
					const bindingFormat = this.settings.httpBindings ? (flags >> 14) & 0b11 : 0;
					const format = this.settings.timestampFormat.useTrait && schema > 4
						? schema
						: bindingFormat
							? bindingFormat + 4
							: this.settings.timestampFormat.default;
					switch (format) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .dateToUtcString */ .JV)(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1000);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1000);
					}
					return;
				}
				if ((schema === 21 || schema === 42) &&
					"byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(value);
					return;
				}
				if ((schema & 0b1100_0000) === 0b0100_0000 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					const valueSchemaType = collectionValue[1] & 0xff;
					const isTimestamp = valueSchemaType >= 4 &&
						valueSchemaType <= 7;
					let buffer = "";
					for (const item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						const headerItem = this.flush();
						if (buffer) {
							buffer += ", ";
						}
						buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				const media = (flags >> 8) & 0b11;
				let intermediateValue = value;
				if (media === 2) {
					intermediateValue = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue);
				}
				if (media && (location & 0b110) === 0b110) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .nk)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default:
				this.stringBuffer = (flags >> 10) & 1 ? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .generateIdempotencyToken */ .ec)() : String(value);
		}
	}
	flush() {
		const buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
}

class HttpInterceptingShapeSerializer {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			const location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== undefined) {
			const buffer = this.buffer;
			this.buffer = undefined;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
}

class AwsRestJsonProtocol extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtocolLib */ .Ub();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec, }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7,
			},
			httpBindings: true,
			jsonName: true,
		};
		this.codec = jsonCodec ?? new _JsonCodec2_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonCodec2 */ .pl(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) {
				request.headers["content-type"] = contentType;
			}
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
			request.body = "{}";
		}
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) {
			if (member.getMemberTraits().httpPayload && !(name in output)) {
				output[name] = null;
			}
		}
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = (0,_JsonCodec2_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRestJsonErrorCode */ .cJ)(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NormalizedSchema */ .l1.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
		const exception = new ErrorCtor({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message,
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
}




/***/ }),

/***/ 5520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ extendedEncodeURIComponent),
/* harmony export */   GP: () => (/* binding */ splitHeader),
/* harmony export */   k: () => (/* binding */ FromStringShapeDeserializer)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5850);


const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
const date = `(\\d?\\d)`;
const year = `(\\d{4})`;
const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const _parseEpochTimestamp = function(value) {
	if (value == null) {
		return void 0;
	}
	let num = NaN;
	if (typeof value === "number") {
		num = value;
	}
	else if (typeof value === "string") {
		if (!/^-?\d*\.?\d+$/.test(value)) {
			throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
		}
		num = Number.parseFloat(value);
	}
	else if (typeof value === "object" && value.tag === 1) {
		num = value.value;
	}
	if (isNaN(num) || Math.abs(num) === Infinity) {
		throw new TypeError("Epoch timestamps must be valid finite numbers.");
	}
	return new Date(Math.round(num * 1000));
};
const _parseRfc3339DateTimeWithOffset = function(value) {
	if (value == null) {
		return void 0;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC3339 timestamps must be strings");
	}
	const matches = RFC3339_WITH_OFFSET.exec(value);
	if (!matches) {
		throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
	}
	const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
	range(monthStr, 1, 12);
	range(dayStr, 1, 31);
	range(hours, 0, 23);
	range(minutes, 0, 59);
	range(seconds, 0, 60);
	const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1000) : 0));
	date.setUTCFullYear(Number(yearStr));
	if (offsetStr.toUpperCase() != "Z") {
		const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
		const scalar = sign === "-" ? 1 : -1;
		date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1000 + Number(offsetM) * 60 * 1000));
	}
	return date;
};
const _parseRfc7231DateTime = function(value) {
	if (value == null) {
		return void 0;
	}
	if (typeof value !== "string") {
		throw new TypeError("RFC7231 timestamps must be strings.");
	}
	if (IMF_FIXDATE_NATIVE.test(value)) {
		return new Date(value);
	}
	let day;
	let month;
	let year;
	let hour;
	let minute;
	let second;
	let fraction;
	let matches;
	if ((matches = IMF_FIXDATE.exec(value))) {
		[, day, month, year, hour, minute, second, fraction] = matches;
	}
	else if ((matches = RFC_850_DATE.exec(value))) {
		[, day, month, year, hour, minute, second, fraction] = matches;
		year = (Number(year) + 1900).toString();
	}
	else if ((matches = ASC_TIME.exec(value))) {
		[, month, day, hour, minute, second, fraction, year] = matches;
	}
	if (year && second) {
		const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1000) : 0);
		range(day, 1, 31);
		range(hour, 0, 23);
		range(minute, 0, 59);
		range(second, 0, 60);
		const date = new Date(timestamp);
		date.setUTCFullYear(Number(year));
		return date;
	}
	throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
	const _v = Number(v);
	if (_v < min || _v > max) {
		throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
	}
}

const splitHeader = function(value) {
	const z = value.length;
	const values = [];
	let withinQuotes = false;
	let escaped = false;
	let anchor = 0;
	for (let i = 0; i < z; ++i) {
		const char = value[i];
		switch (char) {
			case `"`:
				if (!escaped) {
					withinQuotes = !withinQuotes;
				}
				break;
			case ",":
				if (!withinQuotes) {
					values.push(value.slice(anchor, i));
					anchor = i + 1;
				}
				break;
		}
		escaped = char === "\\" && !escaped;
	}
	values.push(value.slice(anchor));
	return values.map(function(v) {
		v = v.trim();
		const z = v.length;
		if (z < 2) {
			return v;
		}
		if (v[0] === `"` && v[z - 1] === `"`) {
			v = v.slice(1, z - 1);
			return v.replace(/\\(["\\])/g, "$1");
		}
		return v.replace(/\\"/g, '"');
	});
};

function extendedEncodeURIComponent(str) {
	if (/^[\w.~-]+$/.test(str)) {
		return str;
	}
	return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}

class FromStringShapeDeserializer extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .SerdeContext */ .fR {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	read(_schema, data) {
		const ns = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpBindingNormalizedSchema */ .CQ.of(_schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
	}
	readHttpBinding([ns, flags, collectionValue], data, location) {
		const schema = flags & 0xff;
		if ((schema & 0b1100_0000) === 0b0100_0000) {
			collectionValue ??= ns.getHttpBindingCollectionValue(location);
			return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
		}
		switch (schema) {
			case 21:
			case 42:
				return (this.serdeContext?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(data);
			case 4:
			case 5:
			case 6:
			case 7: {
				const bindingFormat = this.settings.httpBindings ? (flags >> 14) & 0b11 : 0;
				const format = this.settings.timestampFormat.useTrait && schema > 4
					? schema
					: bindingFormat
						? bindingFormat + 4
						: this.settings.timestampFormat.default;
				switch (format) {
					case 5:
						return _parseRfc3339DateTimeWithOffset(data);
					case 6:
						return _parseRfc7231DateTime(data);
					case 7:
						return _parseEpochTimestamp(data);
					default:
						console.warn("Missing timestamp format, parsing value with Date constructor:", data);
						return new Date(data);
				}
			}
			case 0: {
				const media = (flags >> 8) & 0b11;
				if (!media) {
					return data;
				}
				let intermediateValue = data;
				if ((location & 0b110) === 0b110) {
					intermediateValue = (this.serdeContext?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .toUtf8 */ .Pq)((this.serdeContext?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .Ey)(intermediateValue));
				}
				return media === 2 ? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyJsonString */ .AH.from(intermediateValue) : intermediateValue;
			}
			case 1:
				return Number(data);
			case 2:
				return data.toLowerCase() === "true";
			case 17:
				return BigInt(data);
			case 19:
				return new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__/* .NumericValue */ .Dv(data, "bigDecimal");
			default:
				return data;
		}
	}
}




/***/ }),

/***/ 9790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sdkStreamMixin)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5377);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5850);




const fromUtf8 = function(input) { return new TextEncoder().encode(input); };

const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
Object.entries(chars).reduce(function(acc, [i, c]) {
	acc[c] = Number(i);
	return acc;
}, {});
const alphabetByValue = chars.split("");
const bitsPerLetter = 6;
const bitsPerByte = 8;
const maxLetterValue = 0b111111;

function toBase64(_input) {
	let input;
	if (typeof _input === "string") {
		input = fromUtf8(_input);
	}
	else {
		input = _input;
	}
	const isArrayLike = typeof input === "object" && typeof input.length === "number";
	const isUint8Array = typeof input === "object" &&
		typeof input.byteOffset === "number" &&
		typeof input.byteLength === "number";
	if (!isArrayLike && !isUint8Array) {
		throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	}
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0;
		let bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
			bits |= input[j] << ((limit - j - 1) * bitsPerByte);
			bitLength += bitsPerByte;
		}
		const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
		bits <<= bitClusterCount * bitsPerLetter - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			const offset = (bitClusterCount - k) * bitsPerLetter;
			str += alphabetByValue[(bits & (maxLetterValue << offset)) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}

const toUtf8 = function(input) {
	if (typeof input === "string") {
		return input;
	}
	if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
		throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
	}
	return new TextDecoder("utf-8").decode(input);
};

const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.";
const sdkStreamMixin$1 = (stream) => {
	if (!isBlobInstance(stream) && !(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableStream */ .H1)(stream)) {
		const name = stream?.__proto__?.constructor?.name || stream;
		throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
	}
	let transformed = false;
	const transformToByteArray = async function() {
		if (transformed) {
			throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
		}
		transformed = true;
		return await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .streamCollector */ .kv)(stream);
	};
	const blobToWebStream = (blob) => {
		if (typeof blob.stream !== "function") {
			throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" +
				"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
		}
		return blob.stream();
	};
	return Object.assign(stream, {
		transformToByteArray: transformToByteArray,
		transformToString: async function(encoding) {
			const buf = await transformToByteArray();
			if (encoding === "base64") {
				return toBase64(buf);
			}
			else if (encoding === "hex") {
				return (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .toHex */ .nj)(buf);
			}
			else if (encoding === undefined || encoding === "utf8" || encoding === "utf-8") {
				return toUtf8(buf);
			}
			else if (typeof TextDecoder === "function") {
				return new TextDecoder(encoding).decode(buf);
			}
			else {
				throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
			}
		},
		transformToWebStream: function() {
			if (transformed) {
				throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			}
			transformed = true;
			if (isBlobInstance(stream)) {
				return blobToWebStream(stream);
			}
			else if ((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableStream */ .H1)(stream)) {
				return stream;
			}
			else {
				throw new Error(`Cannot transform payload to web stream, got ${stream}`);
			}
		},
	});
};
const isBlobInstance = function(stream) { return typeof Blob === "function" && stream instanceof Blob; };

const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
const sdkStreamMixin = function(stream) {
	if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)) {
		try {
			return sdkStreamMixin$1(stream);
		}
		catch (ignored) {
			const name = stream?.__proto__?.constructor?.name || stream;
			throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
		}
	}
	let transformed = false;
	const transformToByteArray = async function() {
		if (transformed) {
			throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
		}
		transformed = true;
		return await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__/* .streamCollector$1 */ .jo)(stream);
	};
	return Object.assign(stream, {
		transformToByteArray,
		transformToString: async function(encoding) {
			const buf = await transformToByteArray();
			if (encoding === undefined || Buffer.isEncoding(encoding)) {
				return (0,_SignatureV4_js__WEBPACK_IMPORTED_MODULE_2__/* .fromArrayBuffer */ .Qj)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
			}
			else {
				const decoder = new TextDecoder(encoding);
				return decoder.decode(buf);
			}
		},
		transformToWebStream: function() {
			if (transformed) {
				throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			}
			if (stream.readableFlowing !== null) {
				throw new Error("The stream has been consumed by other callbacks.");
			}
			if (typeof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb !== "function") {
				throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
			}
			transformed = true;
			return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(stream);
		},
	});
};




/***/ })

};
;